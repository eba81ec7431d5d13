/**
 * Somebody is erased (rule R18): pending deliveries are cancelled, subscriptions and links go, and the ledger keeps
 * rows of which nobody can tell whose they were. Done in small steps that may be broken off anywhere, then answered.
 */
@NullMarked
@ApplicationModule(
        displayName = "Erasure",
        allowedDependencies = {
            "background",
            "delivery",
            "digest",
            "directory",
            "feed",
            "guest",
            "position",
            "preference",
            "publication",
            "subscription",
            "unsubscription"
        })
package cat.xarxa.notification.erasure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
