/** What people do for the network as a whole: the office, the commission, administration, audit. */
@ApplicationModule(allowedDependencies = {"identity", "person", "person :: command"})
@NullMarked
package cat.xarxa.members.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
