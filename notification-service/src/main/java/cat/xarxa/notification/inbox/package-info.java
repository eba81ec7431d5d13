/** Each person's inbox: a reading of the ledger's rows, and streams that hint when it has grown. */
@NullMarked
@ApplicationModule(
        displayName = "Inbox",
        allowedDependencies = {"delivery", "directory", "fanout", "position", "preference", "publication", "wording"})
package cat.xarxa.notification.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
