package cat.xarxa.content.running;

import cat.xarxa.local.testing.OtherService;
import cat.xarxa.local.testing.RealServers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The other side of the broker: tells as other services do, and hears what they would hear. */
final class Broker {

    private Broker() {}

    /** Tells the first event of an aggregate. */
    static void tell(String topic, String type, String key, String json) {
        new OtherService("/members-service").tell(topic, type, key, json);
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
