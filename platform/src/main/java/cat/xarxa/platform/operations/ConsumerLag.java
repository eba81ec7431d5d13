package cat.xarxa.platform.operations;

import cat.xarxa.platform.consumer.EventConsumers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How far the consumers of this service are behind, asked of the broker. */
final class ConsumerLag {

    private static final Logger LOG = LoggerFactory.getLogger(ConsumerLag.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Map<String, Object> settings;
    private final String service;
    private final EventConsumers consumers;

    ConsumerLag(Map<String, Object> settings, String service, EventConsumers consumers) {
        this.settings = new HashMap<>(settings);
        this.settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, Math.toIntExact(PATIENCE.toMillis()));
        this.settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, Math.toIntExact(PATIENCE.toMillis()));
        this.service = service;
        this.consumers = consumers;
    }

    /** Records that wait by name of the consumer; empty when the broker does not answer. */
    Optional<Map<String, Long>> ask() {
        try (Admin broker = Admin.create(settings)) {
            return Optional.of(ask(broker));
        } catch (ExecutionException | TimeoutException | RuntimeException e) {
            LOG.warn("the broker does not tell how far consumers are behind: {}", e.toString());
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private Map<String, Long> ask(Admin broker) throws ExecutionException, InterruptedException, TimeoutException {
        Map<String, ListConsumerGroupOffsetsSpec> groups = consumers.names().stream()
                .collect(Collectors.toMap(this::group, any -> new ListConsumerGroupOffsetsSpec()));
        Map<String, Map<TopicPartition, OffsetAndMetadata>> reached =
                broker.listConsumerGroupOffsets(groups).all().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        Map<TopicPartition, OffsetSpec> asked = reached.values().stream()
                .flatMap(partitions -> partitions.keySet().stream())
                .distinct()
                .collect(Collectors.toMap(partition -> partition, any -> OffsetSpec.latest()));
        Map<TopicPartition, ListOffsetsResultInfo> ends =
                broker.listOffsets(asked).all().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        Map<String, Long> lags = new TreeMap<>();
        consumers.names().forEach(name -> lags.put(name, lag(reached.getOrDefault(group(name), Map.of()), ends)));
        return lags;
    }

    private static long lag(
            Map<TopicPartition, OffsetAndMetadata> reached, Map<TopicPartition, ListOffsetsResultInfo> ends) {
        long lag = 0;
        for (Map.Entry<TopicPartition, OffsetAndMetadata> partition : reached.entrySet()) {
            ListOffsetsResultInfo end = ends.get(partition.getKey());
            lag += end == null ? 0 : end.offset() - partition.getValue().offset();
        }
        return lag;
    }

    private String group(String consumer) {
        return service + "." + consumer;
    }
}
