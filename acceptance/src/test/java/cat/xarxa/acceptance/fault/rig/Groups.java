package cat.xarxa.acceptance.fault.rig;

import static java.util.stream.Collectors.toMap;

import cat.xarxa.local.server.program.Patience;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** Consumer groups and how far they have come. */
public final class Groups implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final Admin admin;
    private final Map<TopicPartition, Long> ends = new HashMap<>();

    Groups(Admin admin) {
        this.admin = admin;
    }

    /** Sets all groups of a service, which does not run, back to the beginning; answers how many partitions that is. */
    public int rewind(String prefix) {
        return rewindEach(named(prefix));
    }

    /** Sets groups back to the beginning whose services do not run; answers how many partitions that is. */
    public int rewindEach(List<String> groups) {
        int rewound = 0;
        for (String group : groups) {
            Map<TopicPartition, OffsetAndMetadata> reached = reached(group);
            ends.putAll(latest(reached));
            Map<TopicPartition, OffsetAndMetadata> beginning =
                    reached.keySet().stream().collect(toMap(one -> one, one -> new OffsetAndMetadata(0)));
            await(admin.alterConsumerGroupOffsets(group, beginning).all());
            rewound += beginning.size();
        }
        return rewound;
    }

    /** Waits until the groups have consumed what stood on their topics when they were set back. */
    public boolean awaitEnd(String prefix) {
        return awaitEndOf(named(prefix));
    }

    /** As {@link #awaitEnd}, of these. */
    public boolean awaitEndOf(List<String> groups) {
        return new Patience(LIMIT).until(() -> groups.stream().allMatch(this::isAtEnd), () -> false)
                == Patience.End.READY;
    }

    private boolean isAtEnd(String group) {
        return reached(group).entrySet().stream()
                .allMatch(one -> one.getValue().offset() >= ends.getOrDefault(one.getKey(), 0L));
    }

    private List<String> named(String prefix) {
        return await(admin.listGroups().all()).stream()
                .map(GroupListing::groupId)
                .filter(group -> group.startsWith(prefix))
                .toList();
    }

    private Map<TopicPartition, OffsetAndMetadata> reached(String group) {
        return await(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
    }

    private Map<TopicPartition, Long> latest(Map<TopicPartition, OffsetAndMetadata> partitions) {
        Map<TopicPartition, OffsetSpec> wanted =
                partitions.keySet().stream().collect(toMap(one -> one, one -> OffsetSpec.latest()));
        return await(admin.listOffsets(wanted).all()).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, one -> offset(one.getValue())));
    }

    private static long offset(ListOffsetsResultInfo info) {
        return info.offset();
    }

    private static <T> T await(KafkaFuture<T> answer) {
        try {
            return answer.get(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Kafka does not answer", e);
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
