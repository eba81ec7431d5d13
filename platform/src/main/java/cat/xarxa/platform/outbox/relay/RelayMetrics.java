package cat.xarxa.platform.outbox.relay;

import cat.xarxa.platform.outbox.StoredEvent;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells how the outbox is doing: figures for alarms, one log line when sending begins to fail and one when it is well.
 */
final class RelayMetrics {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final Duration LOOKED_AT = Duration.ofSeconds(5);

    /** Size and age as last seen by this instance; unknown while another one sends. */
    private record Backlog(double size, double ageSeconds) {
        static final Backlog UNKNOWN = new Backlog(Double.NaN, Double.NaN);
    }

    private final Clock clock;
    private volatile Backlog backlog = Backlog.UNKNOWN;
    private final Timer delay;
    private final Counter failures;
    private final Counter fenced;
    private long lookedAt;

    RelayMetrics(MeterRegistry registry, Clock clock) {
        this.clock = clock;
        this.delay = registry.timer("xarxa.outbox.delay");
        this.failures = registry.counter("xarxa.outbox.send.failures");
        this.fenced = registry.counter("xarxa.outbox.fenced");
        this.lookedAt = System.nanoTime() - LOOKED_AT.toNanos();
        Gauge.builder("xarxa.outbox.unsent", () -> backlog.size()).register(registry);
        Gauge.builder("xarxa.outbox.oldest.age", () -> backlog.ageSeconds())
                .baseUnit("seconds")
                .register(registry);
    }

    void sent(StoredEvent event, boolean recovered) {
        Duration since = Duration.between(event.time(), clock.instant());
        delay.record(since.isNegative() ? Duration.ZERO : since);
        if (recovered) {
            LOG.info("Events of {} are sent again", event.topic());
        }
    }

    void failed(StoredEvent event, Exception cause, boolean first) {
        failures.increment();
        if (first) {
            LOG.warn(
                    "Event {} of {} cannot be sent and stays in the outbox: {}",
                    event.id(),
                    event.topic(),
                    cause.toString());
        }
    }

    void fenced(int events) {
        fenced.increment(events);
        LOG.warn("{} events were sent after another instance had taken over; it sends them again", events);
    }

    void observe(UnsentEvents unsent) {
        if (System.nanoTime() - lookedAt < LOOKED_AT.toNanos()) {
            return;
        }
        lookedAt = System.nanoTime();
        Document oldest = unsent.oldest();
        Instant now = clock.instant();
        Instant since = oldest == null ? now : oldest.getDate("time").toInstant();
        double age = Duration.between(since, now).toMillis() / 1000.0;
        backlog = new Backlog(unsent.count(), Math.max(0, age));
    }

    void forget() {
        backlog = Backlog.UNKNOWN;
    }
}
