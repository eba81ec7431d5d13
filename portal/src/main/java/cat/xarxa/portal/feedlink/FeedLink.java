package cat.xarxa.portal.feedlink;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The link of the reader's private feed.
 *
 * @param made when, null when there is none
 * @param address only where it has just been made
 */
record FeedLink(@Nullable Instant made, @Nullable String address) {}
