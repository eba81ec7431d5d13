/** Who acts for an organisation, and how the organisation decides on it: inviting, rights, and the end of mandates. */
@ApplicationModule(allowedDependencies = {"identity", "mandate", "organisation", "person", "person :: command"})
@NullMarked
package cat.xarxa.members.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
