package cat.xarxa.platform.outbox.relay;

import cat.xarxa.platform.metric.Delays;
import cat.xarxa.platform.outbox.StoredEvent;
import cat.xarxa.platform.trace.Step;
import cat.xarxa.platform.trace.Traces;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells how the outbox is doing: figures for alarms, one log line when sending begins to fail and one when it is well.
 */
final class RelayMetrics {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);

    private final Traces traces;
    private final Delays delays;
    private final Counter failures;
    private final Counter fenced;

    RelayMetrics(MeterRegistry registry, Traces traces, Clock clock) {
        this.traces = traces;
        this.delays =
                new Delays(registry, "xarxa.outbox.delay", "From when an event was appended to its arrival", clock);
        this.failures = registry.counter("xarxa.outbox.send.failures");
        this.fenced = registry.counter("xarxa.outbox.fenced");
    }

    void sent(StoredEvent event, boolean recovered) {
        delays.record(event.time());
        traces.tell(step(event), event.time());
        if (recovered) {
            LOG.info("Events of {} are sent again", event.topic());
        }
    }

    private static Step step(StoredEvent event) {
        return Step.sent("send " + event.topic(), event.origin().traceparent())
                .with("messaging.system", "kafka")
                .with("messaging.destination.name", event.topic())
                .with("cloudevents.event_id", event.id())
                .with("cloudevents.event_type", event.type());
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
}
