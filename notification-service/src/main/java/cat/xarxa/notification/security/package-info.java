/** Who may call what. */
@NullMarked
@ApplicationModule(
        displayName = "Security",
        allowedDependencies = {})
package cat.xarxa.notification.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
