/**
 * Proves the ledger: what should stand there, by what was published and asked for, against what does. It only looks,
 * and what it finds is for people to judge.
 */
@NullMarked
@ApplicationModule(
        displayName = "Reconciliation",
        allowedDependencies = {
            "delivery",
            "directory",
            "fanout",
            "matching",
            "preference",
            "publication",
            "subscription",
            "subscription :: criteria"
        })
package cat.xarxa.notification.reconciliation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
