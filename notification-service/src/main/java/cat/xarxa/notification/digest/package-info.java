/**
 * One digest per person over all that they follow at a slower pace (rule R17): when it is due, what waits is looked at
 * once more, gathered by thread in its newest state, and told in one mail; never an empty one.
 */
@NullMarked
@ApplicationModule(
        displayName = "Digest",
        allowedDependencies = {
            "background",
            "calendar",
            "delivery",
            "directory",
            "fanout",
            "guest",
            "letter",
            "matching",
            "preference",
            "publication",
            "subscription",
            "unsubscription"
        })
package cat.xarxa.notification.digest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
