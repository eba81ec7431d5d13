/**
 * What a person must be told for themselves, whatever they subscribe to and outside every fan-out: for the inbox and by
 * mail, once. Written down without a name; whom it is for says the ledger's key. Of a new member the network is told
 * besides, as of any news.
 */
@NullMarked
@ApplicationModule(
        displayName = "Notice",
        allowedDependencies = {
            "delivery",
            "directory",
            "fanout",
            "network",
            "position",
            "publication",
            "subscription",
            "wording"
        })
package cat.xarxa.notification.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
