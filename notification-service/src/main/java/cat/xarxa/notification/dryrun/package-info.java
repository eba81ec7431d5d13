/** What would become of something if it were published now: who would be told, where and when, and who not and why. */
@NullMarked
@ApplicationModule(
        displayName = "Dry run",
        allowedDependencies = {"delivery", "directory", "fanout", "hold", "mail", "publication", "wording"})
package cat.xarxa.notification.dryrun;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
