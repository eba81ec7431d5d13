package cat.xarxa.platform.outbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A domain event on its way to the outbox.
 *
 * @param topic the topic of the aggregate's kind, for example {@code xarxa.content.post}
 * @param type the CloudEvents type with its version, for example {@code cat.xarxa.content.post-published.v1}
 * @param aggregateId the aggregate's id: record key, {@code ce_subject} and scope of {@code ce_sequence}
 * @param data the wire record, written as JSON; null is a tombstone, for compacted topics only
 * @param id the event's own, for who has to know it; null for one that the outbox gives
 */
public record OutgoingEvent(
        String topic,
        String type,
        String aggregateId,
        @Nullable Object data,
        @Nullable UUID id) {

    public OutgoingEvent {
        if (topic.isBlank() || aggregateId.isBlank()) {
            throw new IllegalArgumentException("an event needs a topic and the id of its aggregate");
        }
    }

    public OutgoingEvent(String topic, String type, String aggregateId, @Nullable Object data) {
        this(topic, type, aggregateId, data, null);
    }
}
