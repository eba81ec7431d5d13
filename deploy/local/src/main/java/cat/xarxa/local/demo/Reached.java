package cat.xarxa.local.demo;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a publication reached, all of it read: inboxes and e-mails in the ledger, e-mails also in the sink, feeds
 * fetched.
 *
 * @param times how long after the publish call, null when it had been published before
 */
record Reached(
        String title,
        Deliveries deliveries,
        int feeds,
        Instant publishedAt,
        @Nullable Times times) {

    String line() {
        String reach = "%s → %d inboxes, %d e-mails%s (ledger), %d feeds (fetched)"
                .formatted(title, deliveries.inboxes(), deliveries.mailsAccepted(), deliveries.trouble(), feeds);
        return times == null
                ? reach + "; published " + publishedAt + ", nothing sent twice"
                : "%s in %d ms%n    (after the publish call: fan-out run complete %d ms, last e-mail in the sink %d ms, in all feeds %d ms)"
                        .formatted(
                                reach,
                                times.feeds().toMillis(),
                                times.run().toMillis(),
                                times.mails().toMillis(),
                                times.feeds().toMillis());
    }

    /**
     * When each was first seen, counted from just before the publish call.
     *
     * @param run the fan-out run complete, so the last inbox row written
     * @param mails no e-mail queued and the last one in the sink
     * @param feeds the news in every feed
     */
    record Times(Duration run, Duration mails, Duration feeds) {}
}
