/**
 * Guests: people without an account who confirmed by a link that they want to be told of something. Their subscriptions
 * are like all others; what is here is how they come, the links that are their only key, and that they are still there.
 */
@NullMarked
@ApplicationModule(
        displayName = "Guest",
        allowedDependencies = {
            "background",
            "delivery",
            "directory",
            "dryrun",
            "notice",
            "secret",
            "subscription",
            "subscription :: criteria",
            "subscription :: written",
            "wording"
        })
package cat.xarxa.notification.guest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
