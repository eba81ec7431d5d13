package cat.xarxa.platform.consumer.container;

import cat.xarxa.platform.consumer.deadletter.Burial;
import cat.xarxa.platform.consumer.failure.EventFailure;
import io.micrometer.core.instrument.Counter;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.ConsumerAwareRecordRecoverer;
import org.springframework.kafka.listener.ListenerContainerPauseService;
import org.springframework.kafka.listener.MessageListenerContainer;

/**
 * Sets an event aside, or throws when that is refused: then the offset stays where it is, and the partition waits for a
 * growing while with the alarm raised. Other partitions go on.
 */
final class DeadLetterRecoverer implements ConsumerAwareRecordRecoverer {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetterRecoverer.class);
    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final String consumerName;
    private final Burial burial;
    private final MessageListenerContainer container;
    private final ListenerContainerPauseService pauses;
    private final Counter refusals;
    private final Map<TopicPartition, Duration> waits = new ConcurrentHashMap<>();
    private final Map<TopicPartition, Long> published = new ConcurrentHashMap<>();

    DeadLetterRecoverer(
            String consumerName,
            Burial burial,
            MessageListenerContainer container,
            ListenerContainerPauseService pauses,
            Counter refusals) {
        this.consumerName = consumerName;
        this.burial = burial;
        this.container = container;
        this.pauses = pauses;
        this.refusals = refusals;
    }

    @Override
    public void accept(
            ConsumerRecord<?, ?> delivered, @Nullable Consumer<?, ?> consumer, @Nullable Exception exception) {
        TopicPartition partition = new TopicPartition(delivered.topic(), delivered.partition());
        Throwable cause = exception == null
                ? new IllegalStateException("no cause is known")
                : EventFailure.of(exception).reason();
        try {
            bury(partition, delivered, cause);
        } catch (RuntimeException refusal) {
            refused(partition, delivered.offset(), refusal);
            throw refusal;
        }
    }

    /** When only the database refuses, the next attempt does not publish it again. */
    private void bury(TopicPartition partition, ConsumerRecord<?, ?> delivered, Throwable cause) {
        if (!Objects.equals(published.get(partition), delivered.offset())) {
            burial.publish(delivered, cause);
            published.put(partition, delivered.offset());
        }
        burial.note(consumerName, delivered, cause);
        published.remove(partition);
        waits.remove(partition);
    }

    private void refused(TopicPartition partition, long offset, RuntimeException refusal) {
        Duration wait = waits.merge(partition, FIRST, (last, first) -> {
            Duration twice = last.multipliedBy(2);
            return twice.compareTo(LONGEST) < 0 ? twice : LONGEST;
        });
        refusals.increment();
        LOG.error(
                "{} waits at {}@{} for {} ms: the dead letter was refused with {}",
                consumerName,
                partition,
                offset,
                wait.toMillis(),
                refusal.toString());
        pauses.pausePartition(container, partition, wait);
    }
}
