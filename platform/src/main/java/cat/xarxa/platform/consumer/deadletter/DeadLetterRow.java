package cat.xarxa.platform.consumer.deadletter;

import cat.xarxa.platform.consumer.order.Aggregate;
import cat.xarxa.platform.consumer.received.ReceivedRecord;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A dead letter as it is kept.
 *
 * @param aggregate what waits behind it, null when the record does not tell
 * @param causeType class of what happened
 * @param causeMessage its message; may quote the payload
 * @param attempts how often it was tried in vain by a redrive
 * @param state OPEN, REDRIVEN, DISCARDED or SUPERSEDED
 * @param reason why it was discarded
 */
public record DeadLetterRow(
        String id,
        String consumer,
        @Nullable Aggregate aggregate,
        ReceivedRecord received,
        String causeType,
        String causeMessage,
        int attempts,
        String state,
        @Nullable String reason,
        Instant diedAt) {

    static final String OPEN = "OPEN";
    static final String REDRIVEN = "REDRIVEN";
    static final String DISCARDED = "DISCARDED";
    static final String SUPERSEDED = "SUPERSEDED";

    public boolean isOpen() {
        return state.equals(OPEN);
    }

    /** One record dies once in a consumer, however often it is delivered. */
    static String id(String consumer, ReceivedRecord received) {
        return String.join(
                ":",
                consumer,
                received.topic(),
                Integer.toString(received.partition()),
                Long.toString(received.offset()));
    }
}
