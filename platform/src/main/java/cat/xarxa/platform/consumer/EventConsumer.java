package cat.xarxa.platform.consumer;

import cat.xarxa.platform.consumer.failure.EventFailure;
import cat.xarxa.platform.consumer.order.Verdict;
import cat.xarxa.platform.consumer.received.EnvelopeReader;
import cat.xarxa.platform.consumer.received.MessageReader;
import cat.xarxa.platform.consumer.received.ReceivedRecord;
import cat.xarxa.platform.envelope.EventType;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.messaging.Message;

/** A functional consumer for Spring Cloud Stream: unwraps, checks the order, calls the handler of the event's type. */
public final class EventConsumer implements Consumer<Message<?>> {

    private final Subscription subscription;
    private final Intake intake;
    private final Backlog backlog;
    private final ConsumerMetrics metrics;

    EventConsumer(Subscription subscription, Intake intake, Backlog backlog, ConsumerMetrics metrics) {
        this.subscription = subscription;
        this.intake = intake;
        this.backlog = backlog;
        this.metrics = metrics;
    }

    @Override
    public void accept(Message<?> message) {
        try {
            take(MessageReader.read(message));
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            throw EventFailure.of(e);
        }
    }

    void take(ReceivedRecord received) {
        EventEnvelope envelope = EnvelopeReader.read(received);
        Intake.Outcome outcome = intake.take(subscription, envelope, received);
        metrics.taken(outcome, envelope);
        boolean reached = outcome.verdict() == Verdict.NEXT || outcome.verdict() == Verdict.OLD;
        if (reached && outcome.position().parked() > 0) {
            backlog.workOff(subscription, outcome.position().aggregate(), null);
        }
    }

    /** Its name within the service. */
    public String name() {
        return subscription.name();
    }

    Subscription subscription() {
        return subscription;
    }

    /** Says which event types a consumer wants; well-formed types of other names are passed over. */
    public static final class Builder {

        private final String name;
        private final EventConsumers consumers;
        private final Map<String, Subscription.Handling<?>> handlings = new HashMap<>();
        private boolean compacted;
        private @Nullable Consumer<String> tombstone;
        private boolean apart;

        Builder(String name, EventConsumers consumers) {
            this.name = name;
            this.consumers = consumers;
        }

        /** Calls the handler for events of exactly this type and version, read into the record. */
        public <T> Builder on(String type, Class<T> data, EventHandler<T> handler) {
            String known = EventType.parse(type).toString();
            if (handlings.put(known, new Subscription.Handling<>(data, handler)) != null) {
                throw new IllegalStateException(name + " has two handlers for " + type);
            }
            return this;
        }

        /** For a compacted topic: each record carries the whole state, holes in the sequence are expected. */
        public Builder compacted() {
            compacted = true;
            return this;
        }

        /** For a compacted topic: what to do when a key is deleted; the handler gets the key. */
        public Builder onTombstone(Consumer<String> handler) {
            tombstone = handler;
            return this;
        }

        /** For work that one cause shares out in many pieces: each is a trace of its own, with a link to the cause. */
        public Builder tracedApart() {
            apart = true;
            return this;
        }

        public EventConsumer build() {
            if (tombstone != null && !compacted) {
                throw new IllegalStateException(name + ": only compacted topics delete keys");
            }
            return consumers.add(new Subscription(name, handlings, compacted, tombstone, apart));
        }
    }
}
