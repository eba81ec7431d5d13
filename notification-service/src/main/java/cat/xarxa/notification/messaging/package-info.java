/** The only place that knows topics and wire formats: events in are handed to use cases, events out to the outbox. */
@NullMarked
@ApplicationModule(
        displayName = "Messaging",
        allowedDependencies = {
            "digest",
            "directory",
            "erasure",
            "fanout",
            "guest",
            "network",
            "notice",
            "publication",
            "subscription",
            "wording"
        })
package cat.xarxa.notification.messaging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
