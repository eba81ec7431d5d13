/** The keys of people, in a store of their own: destroying one makes all that was sealed with it unreadable. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package cat.xarxa.members.key;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
