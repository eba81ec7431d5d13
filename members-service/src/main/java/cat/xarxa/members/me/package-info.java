/** What a signed-in person may know of themselves. */
@ApplicationModule(allowedDependencies = {"identity", "mandate", "organisation", "person", "person :: command"})
@NullMarked
package cat.xarxa.members.me;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
