/** The languages of the network, and the texts that this service says of its own in each of them. */
@NullMarked
@ApplicationModule(
        displayName = "Wording",
        allowedDependencies = {})
package cat.xarxa.notification.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
