package cat.xarxa.platform.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;

import cat.xarxa.platform.consumer.deadletter.DeadLetterRow;
import cat.xarxa.platform.consumer.received.ReceivedRecord;
import java.time.Instant;
import java.util.List;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * An event that a consumer could not take.
 *
 * @param consumer name of the consumer that could not take it
 * @param key the record's key, null when it has none that can be read
 * @param headers as received, in their order
 * @param payload as received, null for a tombstone; sealed parts stay sealed
 * @param causeType class of what happened at the last attempt
 * @param causeMessage its message; may quote the payload
 * @param redrives how often it was redriven in vain
 * @param state OPEN, REDRIVEN, DISCARDED or SUPERSEDED
 * @param reason why it was discarded, else null
 * @param waiting how many events wait for this aggregate
 */
public record DeadLetter(
        String id,
        String consumer,
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        List<Header> headers,
        @Nullable String payload,
        String causeType,
        String causeMessage,
        int redrives,
        String state,
        @Nullable String reason,
        int waiting,
        Instant diedAt) {

    /** One header; bytes that are no text are shown as replacement characters. */
    public record Header(String name, String value) {}

    public DeadLetter {
        headers = List.copyOf(headers);
    }

    static DeadLetter of(DeadLetterRow row, int waiting) {
        ReceivedRecord received = row.received();
        return new DeadLetter(
                row.id(),
                row.consumer(),
                received.topic(),
                received.partition(),
                received.offset(),
                text(received.key()),
                received.headers().stream()
                        .map(header -> new Header(
                                header.name(), new String(header.value().getData(), UTF_8)))
                        .toList(),
                text(received.value()),
                row.causeType(),
                row.causeMessage(),
                row.attempts(),
                row.state(),
                row.reason(),
                waiting,
                row.diedAt());
    }

    private static @Nullable String text(@Nullable Binary bytes) {
        return bytes == null ? null : new String(bytes.getData(), UTF_8);
    }
}
