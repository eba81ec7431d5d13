/**
 * Why somebody was told of something, or was not: from the ledger's rows, and where there are none by what they asked
 * for when it was decided.
 */
@NullMarked
@ApplicationModule(
        displayName = "Explanation",
        allowedDependencies = {"delivery", "directory", "fanout", "matching", "publication", "subscription", "wording"})
package cat.xarxa.notification.explanation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
