/** What can only be made by who holds the installation's secret. */
@NullMarked
@ApplicationModule(
        displayName = "Secret",
        allowedDependencies = {})
package cat.xarxa.notification.secret;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
