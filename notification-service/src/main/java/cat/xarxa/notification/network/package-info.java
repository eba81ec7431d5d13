/** The one network that an installation serves: its names and its public address. */
@NullMarked
@ApplicationModule(
        displayName = "Network",
        allowedDependencies = {})
package cat.xarxa.notification.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
