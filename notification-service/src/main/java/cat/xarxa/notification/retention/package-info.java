/** What is old enough goes: rows of inboxes and of the ledger, a few at a time; what was counted of them stays. */
@NullMarked
@ApplicationModule(
        displayName = "Retention",
        allowedDependencies = {"background", "delivery", "digest", "directory"})
package cat.xarxa.notification.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
