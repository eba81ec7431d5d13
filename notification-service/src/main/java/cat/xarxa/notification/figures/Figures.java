package cat.xarxa.notification.figures;

import cat.xarxa.platform.metric.Delays;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Counts what a transaction has done once it has committed: one that is undone or runs again counts nothing. */
@Component
public class Figures {

    private final MeterRegistry meters;
    private final Delays inboxDelays;

    Figures(MeterRegistry meters, Clock clock) {
        this.meters = meters;
        this.inboxDelays = new Delays(
                meters, "xarxa.inbox.delay", "From when something was published to its rows in inboxes", clock);
    }

    /** So many deliveries of a channel have come into a state. */
    public void entered(Enum<?> channel, Enum<?> state, long deliveries) {
        afterCommit(() -> meters.counter("xarxa.deliveries", "channel", label(channel), "state", label(state))
                .increment((double) deliveries));
    }

    /** So many people find in their inboxes what was published then. */
    public void told(Instant publishedAt, int people) {
        afterCommit(() -> {
            for (int i = 0; i < people; i++) {
                inboxDelays.record(publishedAt);
            }
        });
    }

    private static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static void afterCommit(Runnable count) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            count.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                count.run();
            }
        });
    }
}
