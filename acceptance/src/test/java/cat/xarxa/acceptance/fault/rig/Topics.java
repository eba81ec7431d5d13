package cat.xarxa.acceptance.fault.rig;

import static java.nio.charset.StandardCharsets.UTF_8;

import cat.xarxa.acceptance.fault.check.Evidence.Told;
import cat.xarxa.local.server.kafka.Scram;
import cat.xarxa.local.server.kafka.TopicList;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What stands on the topics, read as the broker's administrator. */
final class Topics {

    static final String POSTS = "xarxa.content.post";
    static final String ACTIVITIES = "xarxa.events.activity";
    static final List<String> TOLD = List.of(POSTS, ACTIVITIES);

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, Object> access;

    Topics(String address, String password) {
        Map<String, Object> properties = new HashMap<>(Scram.client("admin", password));
        properties.put("bootstrap.servers", address);
        this.access = Map.copyOf(properties);
    }

    Admin admin() {
        return Admin.create(access);
    }

    Map<String, Object> access() {
        return access;
    }

    /** Sets a topic's own setting. */
    void configure(String topic, String name, String value) {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        AlterConfigOp change = new AlterConfigOp(new ConfigEntry(name, value), OpType.SET);
        try (Admin admin = admin()) {
            admin.incrementalAlterConfigs(Map.of(resource, List.of(change)))
                    .all()
                    .get(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(topic + " cannot be configured", e);
        }
    }

    /** Whether every copy of everything is as far as the first one. */
    boolean areInSync() {
        try (Admin admin = admin()) {
            return admin
                    .describeTopics(admin.listTopics(new ListTopicsOptions().listInternal(true))
                            .names()
                            .get(10, TimeUnit.SECONDS))
                    .allTopicNames()
                    .get(10, TimeUnit.SECONDS)
                    .values()
                    .stream()
                    .flatMap(topic -> topic.partitions().stream())
                    .allMatch(partition ->
                            partition.isr().size() == partition.replicas().size());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }

    void configureAsDeployed() {
        try (Admin admin = admin()) {
            TopicList.ofTheProject().configure(admin);
        }
    }

    /** Where the topics end now. */
    Map<TopicPartition, Long> ends() {
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            return consumer.endOffsets(partitions(consumer));
        }
    }

    /** All records from some offsets on to what is now the end, each partition in its order. */
    List<ConsumerRecord<byte[], byte[]>> records(Map<TopicPartition, Long> from) {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            List<TopicPartition> partitions = partitions(consumer);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            partitions.forEach(partition -> consumer.seek(partition, from.getOrDefault(partition, 0L)));
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L))) {
                consumer.poll(Duration.ofMillis(500)).forEach(records::add);
            }
        }
        return records;
    }

    private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer) {
        return TOLD.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        Map<String, Object> properties = new HashMap<>(access);
        properties.put("enable.auto.commit", false);
        return new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    static Told told(ConsumerRecord<byte[], byte[]> sent) {
        return told(
                header(sent, "ce_id"),
                sent.topic(),
                header(sent, "ce_type"),
                sent.key() == null ? "" : new String(sent.key(), UTF_8),
                Long.parseLong(header(sent, "ce_sequence")),
                sent.value() == null ? null : new String(sent.value(), UTF_8),
                false);
    }

    static Told told(
            String id, String topic, String type, String key, long sequence, @Nullable String data, boolean isUnsent) {
        String recording =
                data == null ? "" : JSON.readTree(data).path("recordingId").asString("");
        return new Told(id, topic, type, key, sequence, recording.isEmpty() ? key : recording, isUnsent);
    }

    private static String header(ConsumerRecord<byte[], byte[]> sent, String name) {
        Header header = sent.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }
}
