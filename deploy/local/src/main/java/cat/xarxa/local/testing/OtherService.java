package cat.xarxa.local.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * Tells events on the tests' broker as another service does.
 *
 * @param source its name as events carry it, for example {@code /members-service}
 */
public record OtherService(String source) {

    /** Tells the first event of an aggregate. */
    public void tell(String topic, String type, String key, String json) {
        tell(topic, type, key, 1, json);
    }

    /** Tells an event of an aggregate, or with null for its data that the key is deleted. */
    public void tell(String topic, String type, String key, int sequence, @Nullable String json) {
        ProducerRecord<String, @Nullable String> event = new ProducerRecord<>(topic, key, json);
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_source",
                        source,
                        "ce_type",
                        type,
                        "ce_subject",
                        key,
                        "ce_time",
                        Instant.now().toString(),
                        "ce_sequence",
                        String.valueOf(sequence),
                        "ce_epoch",
                        "1",
                        "content-type",
                        "application/json")
                .forEach((name, value) -> event.headers().add(name, value.getBytes(UTF_8)));
        try (KafkaProducer<String, @Nullable String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", RealServers.kafka().bootstrapServers(), "acks", "all"),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(event).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(type + " cannot be told", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while " + type + " was told", e);
        }
    }
}
