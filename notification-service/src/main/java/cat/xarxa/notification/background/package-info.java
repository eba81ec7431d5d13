/** What runs beside requests and consumers: wakeable workers, and the one clock that leases are measured by. */
@NullMarked
@ApplicationModule(
        displayName = "Background work",
        allowedDependencies = {})
package cat.xarxa.notification.background;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
