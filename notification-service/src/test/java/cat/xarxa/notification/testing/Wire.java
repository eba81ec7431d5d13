package cat.xarxa.notification.testing;

import cat.xarxa.local.testing.RealServers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The broker, without anything of the service in between. */
public final class Wire {

    private Wire() {}

    /** Sends in this order and waits until the broker has all. */
    public static void send(Collection<WireEvent> events) {
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(broker(), new ByteArraySerializer(), new ByteArraySerializer())) {
            events.forEach(event -> producer.send(event.record()));
            producer.flush();
        }
    }

    public static void send(WireEvent... events) {
        send(List.of(events));
    }

    /** Values that a topic holds now. */
    public static List<byte[]> read(String topic) {
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(broker(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<byte[]> values = new ArrayList<>();
            while (partitions.stream().anyMatch(at -> consumer.position(at) < ends.get(at))) {
                consumer.poll(Duration.ofMillis(100)).forEach(received -> values.add(received.value()));
            }
            return values;
        }
    }

    /** Has a group, which must be at rest, read everything again from the beginning. */
    public static void rewind(String group) {
        try (Admin admin = Admin.create(broker())) {
            Map<TopicPartition, OffsetAndMetadata> beginning = new HashMap<>();
            committed(admin, group).keySet().forEach(at -> beginning.put(at, new OffsetAndMetadata(0)));
            admin.alterConsumerGroupOffsets(group, beginning).all().get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether a group has taken in all that there is. */
    public static boolean isUpToDate(String group) {
        try (Admin admin = Admin.create(broker());
                KafkaConsumer<byte[], byte[]> ends =
                        new KafkaConsumer<>(broker(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            Map<TopicPartition, OffsetAndMetadata> committed = committed(admin, group);
            return ends.endOffsets(committed.keySet()).entrySet().stream()
                    .allMatch(end -> committed.get(end.getKey()).offset() >= end.getValue());
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<TopicPartition, OffsetAndMetadata> committed(Admin admin, String group)
            throws InterruptedException, ExecutionException {
        return admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
    }

    private static Map<String, Object> broker() {
        return Map.of("bootstrap.servers", RealServers.kafka().bootstrapServers());
    }
}
