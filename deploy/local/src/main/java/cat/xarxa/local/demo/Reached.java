package cat.xarxa.local.demo;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a publication reached, all of it read: inboxes and e-mails in the ledger, e-mails also in the sink, feeds
 * fetched.
 *
 * @param feeds in how many it stands, null for what stands in none
 * @param took from just before the publish call until all was seen, null when it had been published before
 */
record Reached(
        String name,
        Deliveries deliveries,
        @Nullable Integer feeds,
        Instant publishedAt,
        @Nullable Duration took) {

    String line() {
        return "%s → %d inboxes, %d e-mails%s (ledger)%s%s"
                .formatted(
                        name,
                        deliveries.inboxes(),
                        deliveries.mailsAccepted(),
                        deliveries.trouble(),
                        feeds == null ? "" : ", " + feeds + " feeds (fetched)",
                        took == null
                                ? "; published " + publishedAt + ", nothing sent twice"
                                : " in " + took.toMillis() + " ms");
    }
}
