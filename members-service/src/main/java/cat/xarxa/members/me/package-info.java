/** What a signed-in person may know of themselves. */
@ApplicationModule(allowedDependencies = {"mandate", "organisation", "person"})
@NullMarked
package cat.xarxa.members.me;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
