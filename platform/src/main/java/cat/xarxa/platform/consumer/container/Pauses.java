package cat.xarxa.platform.consumer.container;

import cat.xarxa.platform.consumer.failure.InfrastructureFailure;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.BackOffHandler;
import org.springframework.kafka.listener.DefaultBackOffHandler;
import org.springframework.kafka.listener.ListenerContainerPauseService;
import org.springframework.kafka.listener.MessageListenerContainer;

/** Waits for the next attempt: a moment on the spot for an event, with the container paused for infrastructure. */
final class Pauses implements BackOffHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Pauses.class);

    private final DefaultBackOffHandler onTheSpot = new DefaultBackOffHandler();
    private final ListenerContainerPauseService pauses;

    Pauses(ListenerContainerPauseService pauses) {
        this.pauses = pauses;
    }

    @Override
    public void onNextBackOff(
            @Nullable MessageListenerContainer container, @Nullable Exception exception, long nextBackOff) {
        if (container == null || exception == null || !(exception instanceof InfrastructureFailure)) {
            onTheSpot.onNextBackOff(container, exception, nextBackOff);
            return;
        }
        LOG.warn("{} pauses for {} ms: {}", container.getGroupId(), nextBackOff, exception.getMessage());
        pauses.pause(container, Duration.ofMillis(nextBackOff));
    }
}
