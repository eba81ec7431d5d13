package cat.xarxa.platform.consumer.received;

import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;

/** How a record is kept in the database while it waits. */
public final class RecordForm {

    private RecordForm() {}

    public static Document write(ReceivedRecord received) {
        return new Document("topic", received.topic())
                .append("partition", received.partition())
                .append("offset", received.offset())
                .append("timestamp", received.timestamp())
                .append("key", received.key())
                .append("headers", headers(received.headers()))
                .append("value", received.value());
    }

    public static ReceivedRecord read(Document row) {
        List<HeaderValue> headers = row.getList("headers", Document.class).stream()
                .map(header -> new HeaderValue(header.getString("name"), header.get("value", Binary.class)))
                .toList();
        return new ReceivedRecord(
                row.getString("topic"),
                row.getInteger("partition"),
                row.getLong("offset"),
                row.getLong("timestamp"),
                row.get("key", Binary.class),
                headers,
                row.get("value", Binary.class));
    }

    private static List<Document> headers(List<HeaderValue> headers) {
        return headers.stream()
                .map(header -> new Document("name", header.name()).append("value", header.value()))
                .toList();
    }
}
