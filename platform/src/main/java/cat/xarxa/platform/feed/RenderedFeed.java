package cat.xarxa.platform.feed;

import static java.time.temporal.ChronoUnit.SECONDS;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A feed as bytes, with what caches and feed readers compare. */
public final class RenderedFeed {

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
     * Dates what was written. HTTP dates have no parts of a second, so that two publications could share one: while the
     * newest is settling, the date is that of the rendering, and a copy made in this time is fetched once more.
     *
     * @param updatedAt when something last changed in it
     * @param now when its making began
     */
    public static RenderedFeed of(byte[] bytes, Instant updatedAt, Instant now) {
        Instant settled = updatedAt.plus(SETTLING);
        Instant lastModified = settled.isBefore(now) ? settled : now;
        return new RenderedFeed(bytes.clone(), lastModified.truncatedTo(SECONDS), now);
    }

    /** The answer that carries it, but for its body: keep it, and ask each time whether it is still the newest. */
    public ResponseEntity.BodyBuilder answer(MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noCache().cachePublic())
                .eTag(etag)
                .lastModified(lastModified);
    }

    boolean isYoungerThan(Duration age, Instant now) {
        Duration since = Duration.between(renderedAt, now);
        return !since.isNegative() && since.compareTo(age) < 0;
    }

    public byte[] bytes() {
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
