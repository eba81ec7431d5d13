/**
 * Where a new row stands in an inbox, and the signal that some inboxes have grown. Positions are counted by range of
 * recipients when rows are stored: they, and nothing else, give the order.
 */
@NullMarked
@ApplicationModule(
        displayName = "Position",
        allowedDependencies = {"background", "directory"})
package cat.xarxa.notification.position;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
