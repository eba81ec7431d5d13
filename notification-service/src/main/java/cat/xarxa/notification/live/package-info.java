/**
 * Streams that hint: "your inbox has grown since N". What has grown is fetched as ever, so a lost hint loses nothing.
 */
@NullMarked
@ApplicationModule(
        displayName = "Live",
        allowedDependencies = {"delivery", "directory", "position"})
package cat.xarxa.notification.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
