package cat.xarxa.portal.operation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event that a consumer could not take, as it came; sealed parts stay sealed.
 *
 * @param payload null for a tombstone
 * @param redrives how often it was tried again in vain
 * @param waiting how many events wait behind it
 */
public record DeadLetter(
        String id,
        String consumer,
        String topic,
        @Nullable String key,
        List<Header> headers,
        @Nullable String payload,
        String causeType,
        @Nullable String causeMessage,
        int redrives,
        int waiting,
        Instant diedAt) {

    /** One header. */
    public record Header(String name, String value) {}

    /** The cause without its package. */
    public String cause() {
        return causeType.substring(causeType.lastIndexOf('.') + 1);
    }
}
