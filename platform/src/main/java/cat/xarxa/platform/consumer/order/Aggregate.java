package cat.xarxa.platform.consumer.order;

import org.bson.Document;

/** One aggregate as one consumer follows it. */
public record Aggregate(String consumer, String topic, String key) {

    Document toDocument() {
        return new Document("consumer", consumer).append("topic", topic).append("key", key);
    }
}
