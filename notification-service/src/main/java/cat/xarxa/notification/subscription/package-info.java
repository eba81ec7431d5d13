/** What people want to be told: criteria, frequency, and the defaults that come with a mandate and end with it. */
@NullMarked
@ApplicationModule(
        displayName = "Subscription",
        allowedDependencies = {"background", "publication", "directory", "network", "wording"})
package cat.xarxa.notification.subscription;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
