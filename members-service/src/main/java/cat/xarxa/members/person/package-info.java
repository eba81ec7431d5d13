/** The people of the network: what is personal of them stands sealed, each with a key of their own. */
@ApplicationModule(allowedDependencies = {"key"})
@NullMarked
package cat.xarxa.members.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
