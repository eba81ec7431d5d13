package cat.xarxa.members.running;

import cat.xarxa.local.testing.RealServers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Hears all that is on the topics. */
public final class Topics {

    private Topics() {}

    /** Every record of every topic of the network, once so many of them match, or those of the first twenty seconds. */
    public static List<ConsumerRecord<String, String>> all(
            int enough, Predicate<ConsumerRecord<String, String>> match) {
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", RealServers.kafka().bootstrapServers()),
                new StringDeserializer(),
                new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.listTopics().entrySet().stream()
                    .filter(topic -> topic.getKey().startsWith("xarxa."))
                    .flatMap(topic -> topic.getValue().stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            List<ConsumerRecord<String, String>> heard = new ArrayList<>();
            for (int polls = 0; polls < 100 && heard.stream().filter(match).count() < enough; polls++) {
                consumer.poll(Duration.ofMillis(200)).forEach(heard::add);
            }
            return heard;
        }
    }
}
