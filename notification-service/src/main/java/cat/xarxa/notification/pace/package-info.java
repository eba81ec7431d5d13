/** How fast and over how many connections each recipient domain is written to, so that a slow one slows nobody else. */
@NullMarked
@ApplicationModule(
        displayName = "Pace",
        allowedDependencies = {})
package cat.xarxa.notification.pace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
