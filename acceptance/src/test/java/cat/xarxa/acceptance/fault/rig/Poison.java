package cat.xarxa.acceptance.fault.rig;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Records that no consumer can take, put on the topics of posts and activities past all outboxes. */
public final class Poison implements AutoCloseable {

    private static final String MARK = "poison-";
    private static final Map<String, String> TYPES = Map.of(
            Topics.POSTS, "cat.xarxa.content.post-published.v1",
            Topics.ACTIVITIES, "cat.xarxa.events.activity-announced.v1");

    private final KafkaProducer<byte[], byte[]> producer;

    Poison(Map<String, Object> access) {
        Map<String, Object> properties = new HashMap<>(access);
        properties.put("max.request.size", 2_000_000);
        this.producer = new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** Whether a record is one of these; no outbox sends one without a key. */
    static boolean isPoison(byte @Nullable [] key) {
        return key == null || new String(key, UTF_8).startsWith(MARK);
    }

    /**
     * Each sort once on each topic, and among them one of a type that nobody knows, which consumers pass over.
     *
     * @return where those are that nobody can take, as dead letters are named: topic, partition, offset
     */
    public List<String> spread() {
        TYPES.keySet().forEach(topic -> sent(record(topic, "cat.xarxa.content.exploded.v1", "{}", headers -> {})));
        return TYPES.keySet().stream()
                .flatMap(topic -> all(topic).stream())
                .map(this::sent)
                .toList();
    }

    /**
     * A single one, of an activity that nobody knows.
     *
     * @return the id by which it is known
     */
    public String drop() {
        String id = UUID.randomUUID().toString();
        String type = String.valueOf(TYPES.get(Topics.ACTIVITIES));
        sent(record(Topics.ACTIVITIES, type, "{not json", headers -> put(headers, "ce_id", id)));
        return id;
    }

    private static List<ProducerRecord<byte[], byte[]>> all(String topic) {
        String type = String.valueOf(TYPES.get(topic));
        return List.of(
                record(topic, type, "{not json", headers -> {}),
                record(topic, type, "{\"postId\": 5, \"activityId\": [], \"texts\": \"\"}", headers -> {}),
                record(topic, type, "\0\0\0\0", headers -> {}),
                record(topic, type, null, headers -> {}),
                record(topic, type.replace(".v1", ".v99"), "{}", headers -> {}),
                record(topic, type, "{\"title\": \"" + "x".repeat(1_040_000) + "\"}", headers -> {}),
                withoutKey(record(topic, type, "{not json", headers -> {})),
                record(topic, type, "{}", Poison::strip),
                record(topic, type, "{}", Poison::bomb),
                record(topic, type, "{}", headers -> put(headers, "ce_id", "\0\uFFFF")));
    }

    private static ProducerRecord<byte[], byte[]> record(
            String topic, String type, @Nullable String value, Consumer<Headers> change) {
        String key = MARK + UUID.randomUUID();
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(topic, null, key.getBytes(UTF_8), value == null ? null : value.getBytes(UTF_8));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_source", "/nowhere",
                        "ce_type", type,
                        "ce_subject", key,
                        "ce_time", Instant.now().toString(),
                        "ce_sequence", "1",
                        "ce_epoch", "1",
                        "content-type", "application/json")
                .forEach((name, text) -> put(record.headers(), name, text));
        change.accept(record.headers());
        return record;
    }

    private static ProducerRecord<byte[], byte[]> withoutKey(ProducerRecord<byte[], byte[]> record) {
        return new ProducerRecord<>(record.topic(), null, (Long) null, null, record.value(), record.headers());
    }

    private static void strip(Headers headers) {
        List.of(headers.toArray()).forEach(header -> headers.remove(header.key()));
    }

    private static void bomb(Headers headers) {
        for (int i = 0; i < 2000; i++) {
            put(headers, "bomb-" + i, "x".repeat(200));
        }
        put(headers, "ce_id", "x".repeat(200_000));
    }

    private static void put(Headers headers, String name, String text) {
        headers.remove(name);
        headers.add(name, text.getBytes(UTF_8));
    }

    private String sent(ProducerRecord<byte[], byte[]> record) {
        try {
            RecordMetadata place = producer.send(record).get();
            return place.topic() + ":" + place.partition() + ":" + place.offset();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("poison cannot be sent", e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
