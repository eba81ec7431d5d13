/** Who holds activities: the organisations of the network, learnt from the events of members-service. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package cat.xarxa.events.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
