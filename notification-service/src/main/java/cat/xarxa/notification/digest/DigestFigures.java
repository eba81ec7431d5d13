package cat.xarxa.notification.digest;

import cat.xarxa.notification.background.DatabaseClock;
import cat.xarxa.notification.delivery.HeldMails;
import cat.xarxa.notification.digest.DigestEvent.Made;
import cat.xarxa.notification.digest.DigestEvent.Missed;
import cat.xarxa.platform.metric.AskedGauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Figures of digests for those who watch the installation: how many were made, and whether any is overdue. */
@Component
class DigestFigures {

    private final MeterRegistry meters;

    DigestFigures(MeterRegistry meters, HeldMails held, DatabaseClock clock) {
        this.meters = meters;
        AskedGauge.register(meters, "xarxa.digest.overdue", () -> overdueSeconds(held, clock.now()));
    }

    @TransactionalEventListener
    void count(Made digest) {
        meters.counter("xarxa.digests", "state", digest.mailed() ? "mailed" : "empty")
                .increment();
    }

    @TransactionalEventListener
    void count(Missed run) {
        meters.counter("xarxa.digest.runs.missed").increment();
    }

    /** For how long the mail that waits for longest should have been in a digest. */
    private static double overdueSeconds(HeldMails held, Instant now) {
        return held.soonest()
                .map(due -> Duration.between(due, now))
                .filter(Duration::isPositive)
                .map(late -> late.toMillis() / 1000.0)
                .orElse(0.0);
    }
}
