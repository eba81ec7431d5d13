package cat.xarxa.platform.audit.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import cat.xarxa.platform.audit.chain.AuditKeys;
import cat.xarxa.platform.audit.chain.AuditSealedV1;
import cat.xarxa.platform.audit.chain.Checkpoint;
import cat.xarxa.platform.envelope.WireFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/** Reads the topic of checkpoints from its beginning: what was written there, nobody takes back. */
final class BrokerWitness implements Witness {

    private static final Logger LOG = LoggerFactory.getLogger(BrokerWitness.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration GLANCE = Duration.ofMillis(200);

    private final Map<String, Object> settings;
    private final String service;
    private final AuditKeys keys;

    BrokerWitness(Map<String, Object> settings, String service, AuditKeys keys) {
        this.settings = new HashMap<>(settings);
        this.settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, Math.toIntExact(PATIENCE.toMillis()));
        this.settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        this.settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 5000);
        this.settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        this.service = service;
        this.keys = keys;
    }

    @Override
    public Optional<Collection<Checkpoint>> checkpoints() {
        try (Consumer<byte[], byte[]> broker =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            return Optional.of(all(broker));
        } catch (KafkaException e) {
            LOG.warn("The broker does not tell how far the audit log reached: {}", e.toString());
            return Optional.empty();
        }
    }

    private List<Checkpoint> all(Consumer<byte[], byte[]> broker) {
        List<TopicPartition> partitions = broker.partitionsFor(AuditSealedV1.TOPIC).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        broker.assign(partitions);
        broker.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = broker.endOffsets(partitions);
        List<Checkpoint> found = new ArrayList<>();
        long givenUpAt = System.nanoTime() + PATIENCE.toNanos();
        while (!ends.entrySet().stream().allMatch(end -> broker.position(end.getKey()) >= end.getValue())) {
            List<Checkpoint> more = new ArrayList<>();
            broker.poll(GLANCE).forEach(told -> read(told).forEach(more::add));
            if (!more.isEmpty()) {
                givenUpAt = System.nanoTime() + PATIENCE.toNanos();
            } else if (System.nanoTime() > givenUpAt) {
                throw new org.apache.kafka.common.errors.TimeoutException("the topic was not read to its end");
            }
            found.addAll(more);
        }
        return found;
    }

    /** What is not signed by this service could have been written by anybody, and says nothing. */
    private Stream<Checkpoint> read(ConsumerRecord<byte[], byte[]> told) {
        if (told.value() == null || !Arrays.equals(told.key(), service.getBytes(UTF_8))) {
            return Stream.empty();
        }
        try {
            Checkpoint checkpoint =
                    WireFormat.read(told.value(), AuditSealedV1.class).checkpoint();
            return checkpoint.isGenuine(keys) ? Stream.of(checkpoint) : Stream.empty();
        } catch (JacksonException e) {
            LOG.warn("Offset {} of {} cannot be read", told.offset(), told.topic());
            return Stream.empty();
        }
    }
}
