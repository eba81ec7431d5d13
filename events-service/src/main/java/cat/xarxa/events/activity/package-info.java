/** Activities: what stands in the network's agenda. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package cat.xarxa.events.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
