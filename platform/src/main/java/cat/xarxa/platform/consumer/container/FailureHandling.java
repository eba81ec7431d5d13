package cat.xarxa.platform.consumer.container;

import cat.xarxa.platform.consumer.deadletter.Burial;
import cat.xarxa.platform.consumer.failure.HandlerFailure;
import cat.xarxa.platform.consumer.failure.InfrastructureFailure;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.BiFunction;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.stream.binder.kafka.ListenerContainerWithDlqAndRetryCustomizer;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.ListenerContainerPauseService;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;

/**
 * Gives each listener container its error handler: infrastructure is waited for without end, a failed handler gets two
 * more tries, a malformed event none.
 */
final class FailureHandling implements ListenerContainerWithDlqAndRetryCustomizer {

    private static final BackOff AT_ONCE = new FixedBackOff(0, 0);
    private static final BackOff TWICE = new FixedBackOff(150, 2);
    private static final long FIRST_WAIT_MILLIS = 200;
    private static final long LONGEST_WAIT_MILLIS = 10_000;

    private final Burial burial;
    private final ListenerContainerPauseService pauses;
    private final MeterRegistry registry;

    FailureHandling(Burial burial, ListenerContainerPauseService pauses, MeterRegistry registry) {
        this.burial = burial;
        this.pauses = pauses;
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
        DefaultErrorHandler handler = new DefaultErrorHandler(recoverer, AT_ONCE, new Pauses(pauses));
        handler.setBackOffFunction((received, failure) -> backOff(failure));
        handler.setResetStateOnRecoveryFailure(false);
        handler.setLogLevel(KafkaException.Level.DEBUG);
        container.setCommonErrorHandler(handler);
    }

    private static BackOff backOff(@Nullable Exception failure) {
        if (failure instanceof HandlerFailure) {
            return TWICE;
        }
        return failure instanceof InfrastructureFailure ? endless() : AT_ONCE;
    }

    private static BackOff endless() {
        ExponentialBackOff endless = new ExponentialBackOff(FIRST_WAIT_MILLIS, 2);
        endless.setMaxInterval(LONGEST_WAIT_MILLIS);
        return endless;
    }

    /** Groups are named {@code <service>.<consumer>}. */
    private static String consumerOf(String group) {
        return group.substring(group.indexOf('.') + 1);
    }
}
