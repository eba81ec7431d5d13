package cat.xarxa.platform.outbox;

import cat.xarxa.platform.envelope.Origin;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * An event as the outbox keeps it, ready to be sent. Its document carries the version of the form, so that a build and
 * its predecessor can work side by side.
 *
 * @param id the event's id, a UUIDv7
 * @param sequence the aggregate's event number
 * @param data the payload as JSON, null for a tombstone
 */
public record StoredEvent(
        String id,
        String topic,
        String key,
        String type,
        long epoch,
        long sequence,
        Instant time,
        Origin origin,
        @Nullable String data) {

    /** The collection of the outbox. */
    public static final String COLLECTION = "outbox";

    /** Stands on rows that wait to be sent; the relay takes it away. */
    public static final String UNSENT = "unsent";

    private static final int FORM = 1;

    Document toDocument() {
        return new Document("_id", id)
                .append("v", FORM)
                .append("topic", topic)
                .append("key", key)
                .append("type", type)
                .append("epoch", epoch)
                .append("sequence", sequence)
                .append("time", Date.from(time))
                .append("correlationId", origin.correlationId())
                .append("causationId", origin.causationId())
                .append("actorRef", origin.actorRef())
                .append("traceparent", origin.traceparent())
                .append("data", data)
                .append(UNSENT, true);
    }

    /** Reads what {@link Outbox} stored. */
    public static StoredEvent of(Document row) {
        if (row.getInteger("v") != FORM) {
            throw new IllegalStateException("outbox row " + row.get("_id") + " has form " + row.get("v"));
        }
        Origin origin = new Origin(
                row.getString("correlationId"),
                row.getString("causationId"),
                row.getString("actorRef"),
                row.getString("traceparent"));
        return new StoredEvent(
                row.getString("_id"),
                row.getString("topic"),
                row.getString("key"),
                row.getString("type"),
                row.getLong("epoch"),
                row.getLong("sequence"),
                row.getDate("time").toInstant(),
                origin,
                row.getString("data"));
    }
}
