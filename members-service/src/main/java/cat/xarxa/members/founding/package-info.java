/** How a network without anybody gets its first administrator, who invites all others. */
@ApplicationModule(allowedDependencies = {"identity", "person"})
@NullMarked
package cat.xarxa.members.founding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
