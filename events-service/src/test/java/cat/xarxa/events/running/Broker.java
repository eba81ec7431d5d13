package cat.xarxa.events.running;

import static java.nio.charset.StandardCharsets.UTF_8;

import cat.xarxa.local.testing.RealServers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** The other side of the broker: tells as other services do, and hears what they would hear. */
final class Broker {

    private Broker() {}

    /** Tells the first event of an aggregate. */
    static void tell(String topic, String type, String key, String json) {
        tell(topic, type, key, 1, json);
    }

    /** Tells an event of an aggregate, or with null for its data that the key is deleted. */
    static void tell(String topic, String type, String key, int sequence, @Nullable String json) {
        ProducerRecord<String, @Nullable String> event = new ProducerRecord<>(topic, key, json);
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_source",
                        "/members-service",
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
                Map.of("bootstrap.servers", bootstrap(), "acks", "all"),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(event);
        }
    }

    /** Everything on a topic with this key, as soon as there is something, or nothing after ten seconds. */
    static List<ConsumerRecord<String, String>> hear(String topic, String key) {
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap()), new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            List<ConsumerRecord<String, String>> heard = new ArrayList<>();
            Instant end = Instant.now().plusSeconds(10);
            while (heard.isEmpty() && Instant.now().isBefore(end)) {
                consumer.poll(Duration.ofMillis(200)).forEach(event -> {
                    if (key.equals(event.key())) {
                        heard.add(event);
                    }
                });
            }
            return heard;
        }
    }

    private static String bootstrap() {
        return RealServers.kafka().bootstrapServers();
    }
}
