/** A person's inbox as a private feed: whoever holds its link reads it, until the person revokes it. */
@NullMarked
@ApplicationModule(
        displayName = "Feed",
        allowedDependencies = {"background", "directory", "inbox", "network", "publication", "secret", "wording"})
package cat.xarxa.notification.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
