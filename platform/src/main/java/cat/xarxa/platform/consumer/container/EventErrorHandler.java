package cat.xarxa.platform.consumer.container;

import cat.xarxa.platform.consumer.failure.EventFailure;
import cat.xarxa.platform.consumer.failure.HandlerFailure;
import cat.xarxa.platform.consumer.failure.InfrastructureFailure;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;

/**
 * Waits for infrastructure without end, gives a failed handler two more tries and a malformed event none. It looks
 * through the wrappings of frameworks, so that a failure of another kind begins anew.
 */
final class EventErrorHandler extends DefaultErrorHandler {

    private static final BackOff AT_ONCE = new FixedBackOff(0, 0);
    private static final BackOff TWICE = new FixedBackOff(150, 2);
    private static final long FIRST_WAIT_MILLIS = 200;
    private static final long LONGEST_WAIT_MILLIS = 10_000;

    EventErrorHandler(DeadLetterRecoverer recoverer, Pauses pauses) {
        super(recoverer, AT_ONCE, pauses);
        setBackOffFunction((received, failure) -> backOff(failure));
        setResetStateOnRecoveryFailure(false);
        setLogLevel(KafkaException.Level.DEBUG);
    }

    @Override
    public void handleRemaining(
            Exception thrown,
            List<ConsumerRecord<?, ?>> records,
            Consumer<?, ?> consumer,
            MessageListenerContainer container) {
        super.handleRemaining(EventFailure.of(thrown), records, consumer, container);
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
}
