/** What is counted of telling people, for monitoring: numbers by channel and state, and how long it took. */
@NullMarked
@ApplicationModule(
        displayName = "Figures",
        allowedDependencies = {})
package cat.xarxa.notification.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
