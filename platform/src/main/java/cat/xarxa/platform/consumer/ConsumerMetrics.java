package cat.xarxa.platform.consumer;

import cat.xarxa.platform.consumer.deadletter.Books;
import cat.xarxa.platform.consumer.order.Position;
import cat.xarxa.platform.consumer.order.Verdict;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells how consuming goes: what came of events, how many aggregates wait, how many dead letters are open. */
final class ConsumerMetrics {

    private static final Logger LOG = LoggerFactory.getLogger(EventConsumer.class);

    private final MeterRegistry registry;

    ConsumerMetrics(MeterRegistry registry, Books books) {
        this.registry = registry;
        gauge("xarxa.consumer.waiting.aggregates", () -> books.positions().waiting());
        gauge("xarxa.consumer.dead.letters", () -> books.deadLetters().countOpen());
    }

    void taken(Intake.Outcome outcome, EventEnvelope envelope) {
        Position position = outcome.position();
        String consumer = position.aggregate().consumer();
        String verdict = outcome.verdict().name().toLowerCase(Locale.ROOT);
        registry.counter("xarxa.consumer.events", "consumer", consumer, "verdict", verdict)
                .increment();
        if (outcome.verdict() == Verdict.BEHIND_GAP && position.parked() == 1) {
            LOG.warn(
                    "Gap in {}: event {} of {} in {} arrived after {}; it waits",
                    consumer,
                    envelope.sequence(),
                    envelope.subject(),
                    position.aggregate().topic(),
                    position.sequence());
        }
    }

    private void gauge(String name, LongSupplier count) {
        RecentCount recent = new RecentCount(count);
        Gauge.builder(name, recent::value).register(registry);
    }

    /** A count that is asked of the database every ten seconds at most; unknown when that does not answer. */
    private static final class RecentCount {

        private static final long RECENT_NANOS = 10_000_000_000L;

        private final LongSupplier count;
        private double last = Double.NaN;
        private long askedAt = System.nanoTime() - RECENT_NANOS;

        RecentCount(LongSupplier count) {
            this.count = count;
        }

        synchronized double value() {
            if (System.nanoTime() - askedAt >= RECENT_NANOS) {
                askedAt = System.nanoTime();
                last = ask();
            }
            return last;
        }

        private double ask() {
            try {
                return count.getAsLong();
            } catch (RuntimeException e) {
                return Double.NaN;
            }
        }
    }
}
