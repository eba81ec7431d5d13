package cat.xarxa.platform.consumer;

import cat.xarxa.platform.consumer.deadletter.Books;
import cat.xarxa.platform.consumer.order.Position;
import cat.xarxa.platform.consumer.order.Verdict;
import cat.xarxa.platform.metric.AskedGauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells how consuming goes: what came of events, how many aggregates wait, how many dead letters are open. */
final class ConsumerMetrics {

    private static final Logger LOG = LoggerFactory.getLogger(EventConsumer.class);

    private final MeterRegistry registry;

    ConsumerMetrics(MeterRegistry registry, Books books) {
        this.registry = registry;
        AskedGauge.register(registry, "xarxa.consumer.waiting.aggregates", books.positions()::waiting);
        AskedGauge.register(registry, "xarxa.consumer.dead.letters", books.deadLetters()::countOpen);
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
}
