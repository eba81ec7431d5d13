package cat.xarxa.content.feed;

import static java.time.temporal.ChronoUnit.SECONDS;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/** A feed as bytes, with what caches and feed readers compare. */
final class RenderedFeed {

    /** How long after a publication another one may still show that was published before it. */
    private static final Duration SETTLING = Duration.ofSeconds(2);

    private final byte[] bytes;
    private final String etag;
    private final Instant lastModified;
    private final Instant renderedAt;

    private RenderedFeed(byte[] bytes, Instant lastModified, Instant renderedAt) {
        this.bytes = bytes;
        this.etag = '"' + digest(bytes) + '"';
        this.lastModified = lastModified;
        this.renderedAt = renderedAt;
    }

    /**
     * Writes the feed. HTTP dates have no parts of a second, so that two publications could share one: while the newest
     * is settling, the date is that of the rendering, and a copy made in this time is fetched once more.
     */
    static RenderedFeed of(NewsFeed feed, FeedFormat format, Instant now) {
        Instant settled = feed.updatedAt().plus(SETTLING);
        Instant lastModified = settled.isBefore(now) ? settled : now;
        return new RenderedFeed(format.write(feed), lastModified.truncatedTo(SECONDS), now);
    }

    boolean isYoungerThan(Duration age, Instant now) {
        Duration since = Duration.between(renderedAt, now);
        return !since.isNegative() && since.compareTo(age) < 0;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    String etag() {
        return etag;
    }

    Instant lastModified() {
        return lastModified;
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, 22);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
