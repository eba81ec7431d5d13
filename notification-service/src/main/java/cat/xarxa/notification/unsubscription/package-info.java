/** Links in mails that end a subscription without signing in: single-purpose capabilities, stored hashed. */
@NullMarked
@ApplicationModule(
        displayName = "Unsubscription",
        allowedDependencies = {"delivery", "directory", "secret", "subscription", "wording"})
package cat.xarxa.notification.unsubscription;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
