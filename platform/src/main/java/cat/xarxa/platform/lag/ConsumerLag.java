package cat.xarxa.platform.lag;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How far the consumers of this service are behind, asked of the broker. */
public final class ConsumerLag {

    private static final Logger LOG = LoggerFactory.getLogger(ConsumerLag.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Map<String, Object> settings;
    private final String service;
    private final Map<String, String> topics;

    ConsumerLag(Map<String, Object> settings, String service, ConsumedTopics topics) {
        this.settings = new HashMap<>(settings);
        this.settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, Math.toIntExact(PATIENCE.toMillis()));
        this.settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, Math.toIntExact(PATIENCE.toMillis()));
        this.service = service;
        this.topics = topics.byConsumer();
    }

    /** Records that wait by name of the consumer; empty when the broker does not answer. */
    public Optional<Map<String, Long>> ask() {
        return ask(topics.keySet());
    }

    private Optional<Map<String, Long>> ask(Set<String> consumers) {
        try (Admin broker = Admin.create(settings)) {
            return Optional.of(ask(broker, consumers));
        } catch (ExecutionException | TimeoutException | RuntimeException e) {
            LOG.warn("the broker does not tell how far consumers are behind: {}", e.toString());
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /**
     * Whether one of these consumers has not heard all that was said yet, so that what this service has not heard of
     * may be there all the same; no when the broker does not answer.
     */
    public boolean isBehind(Set<String> consumers) {
        return ask(consumers)
                .filter(lags -> lags.values().stream().anyMatch(lag -> lag > 0))
                .isPresent();
    }

    private Map<String, Long> ask(Admin broker, Set<String> consumers)
            throws ExecutionException, InterruptedException, TimeoutException {
        Map<String, ListConsumerGroupOffsetsSpec> groups =
                consumers.stream().collect(Collectors.toMap(this::group, any -> new ListConsumerGroupOffsetsSpec()));
        Map<String, Map<TopicPartition, OffsetAndMetadata>> reached =
                in(broker.listConsumerGroupOffsets(groups).all());
        Set<TopicPartition> partitions = partitions(broker, consumers);
        Map<TopicPartition, ListOffsetsResultInfo> ends = offsets(broker, partitions, OffsetSpec.latest());
        Map<TopicPartition, ListOffsetsResultInfo> beginnings = offsets(broker, partitions, OffsetSpec.earliest());
        Map<String, Long> lags = new TreeMap<>();
        consumers.forEach(consumer -> {
            String topic = topic(consumer);
            Map<TopicPartition, OffsetAndMetadata> own = reached.getOrDefault(group(consumer), Map.of());
            lags.put(
                    consumer,
                    partitions.stream()
                            .filter(partition -> partition.topic().equals(topic))
                            .mapToLong(partition -> end(partition, ends) - next(partition, own, beginnings))
                            .sum());
        });
        return lags;
    }

    private Set<TopicPartition> partitions(Admin broker, Set<String> consumers)
            throws ExecutionException, InterruptedException, TimeoutException {
        Set<String> heard = consumers.stream().map(this::topic).collect(Collectors.toSet());
        return in(broker.describeTopics(heard).allTopicNames()).values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .collect(Collectors.toSet());
    }

    private static Map<TopicPartition, ListOffsetsResultInfo> offsets(
            Admin broker, Set<TopicPartition> partitions, OffsetSpec which)
            throws ExecutionException, InterruptedException, TimeoutException {
        return in(broker.listOffsets(partitions.stream().collect(Collectors.toMap(each -> each, any -> which)))
                .all());
    }

    private static <T> T in(KafkaFuture<T> answer) throws ExecutionException, InterruptedException, TimeoutException {
        return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static long end(TopicPartition partition, Map<TopicPartition, ListOffsetsResultInfo> ends) {
        return Objects.requireNonNull(ends.get(partition)).offset();
    }

    /** Where a consumer goes on: where it began when it has not said yet how far it is. */
    private static long next(
            TopicPartition partition,
            Map<TopicPartition, OffsetAndMetadata> reached,
            Map<TopicPartition, ListOffsetsResultInfo> beginnings) {
        OffsetAndMetadata said = reached.get(partition);
        return said == null ? end(partition, beginnings) : said.offset();
    }

    private String topic(String consumer) {
        return Objects.requireNonNull(topics.get(consumer), consumer);
    }

    private String group(String consumer) {
        return service + "." + consumer;
    }
}
