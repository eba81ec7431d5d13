package cat.xarxa.platform.consumer.container;

import cat.xarxa.platform.consumer.deadletter.Burial;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.BiFunction;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.stream.binder.kafka.ListenerContainerWithDlqAndRetryCustomizer;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.ListenerContainerPauseService;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;
import org.springframework.util.backoff.BackOff;

/** Gives each listener container its error handler, in place of the binder's own retries and dead letters. */
final class FailureHandling implements ListenerContainerWithDlqAndRetryCustomizer, AutoCloseable {

    /** A partition that was paused goes on after the poll that is under way. */
    private static final long POLL_MILLIS = 1000;

    private final Burial burial;
    private final MeterRegistry registry;
    private final SimpleAsyncTaskScheduler scheduler = new SimpleAsyncTaskScheduler();
    private final ListenerContainerPauseService pauses;

    FailureHandling(Burial burial, MeterRegistry registry) {
        this.burial = burial;
        this.pauses = new ListenerContainerPauseService(null, scheduler);
        this.registry = registry;
    }

    /** Not the binder's: that commits the offset even when the dead-letter topic refuses. */
    @Override
    public boolean retryAndDlqInBinding(String destination, @Nullable String group) {
        return false;
    }

    @Override
    public void configure(
            AbstractMessageListenerContainer<?, ?> container,
            String destination,
            @Nullable String group,
            @Nullable BiFunction<ConsumerRecord<?, ?>, Exception, TopicPartition> resolver,
            @Nullable BackOff backOff) {
        String consumer = consumerOf(group == null ? destination : group);
        DeadLetterRecoverer recoverer = new DeadLetterRecoverer(
                consumer,
                burial,
                container,
                pauses,
                registry.counter("xarxa.consumer.dead.letters.refused", "consumer", consumer));
        container.setCommonErrorHandler(new EventErrorHandler(recoverer, new Pauses(pauses)));
        container.getContainerProperties().setPollTimeout(POLL_MILLIS);
    }

    @Override
    public void close() {
        scheduler.close();
    }

    /** Groups end in the name of the consumer, as {@link BindingRules} see to. */
    private static String consumerOf(String group) {
        return group.substring(group.lastIndexOf('.') + 1);
    }
}
