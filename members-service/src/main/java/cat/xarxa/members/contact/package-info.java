/** Where a member is reached: mailboxes of the institution, and those of its people who agreed to be shown. */
@ApplicationModule(
        allowedDependencies = {"mandate", "member", "organisation", "partner", "partner :: command", "person", "staff"})
@NullMarked
package cat.xarxa.members.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
