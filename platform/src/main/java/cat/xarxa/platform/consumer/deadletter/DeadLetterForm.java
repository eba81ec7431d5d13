package cat.xarxa.platform.consumer.deadletter;

import cat.xarxa.platform.consumer.order.Aggregate;
import cat.xarxa.platform.consumer.received.ReceivedRecord;
import cat.xarxa.platform.consumer.received.RecordForm;
import java.time.Instant;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** How a dead letter is kept in the database. */
final class DeadLetterForm {

    private static final int VERSION = 1;

    private DeadLetterForm() {}

    /** What does not change while it is open; cause and state are set beside it. */
    static Document write(String consumer, @Nullable Aggregate aggregate, ReceivedRecord received, Instant diedAt) {
        return new Document("v", VERSION)
                .append("consumer", consumer)
                .append("key", aggregate == null ? null : aggregate.key())
                .append("record", RecordForm.write(received))
                .append("attempts", 0)
                .append("diedAt", diedAt);
    }

    static DeadLetterRow read(Document row) {
        ReceivedRecord received = RecordForm.read(row.get("record", Document.class));
        String consumer = row.getString("consumer");
        String key = row.getString("key");
        return new DeadLetterRow(
                row.getString("_id"),
                consumer,
                key == null ? null : new Aggregate(consumer, received.topic(), key),
                received,
                row.getString("causeType"),
                row.getString("causeMessage"),
                row.getInteger("attempts"),
                row.getString("state"),
                row.getString("reason"),
                row.getDate("diedAt").toInstant());
    }
}
