package cat.xarxa.platform.consumer;

import cat.xarxa.platform.consumer.deadletter.Books;
import cat.xarxa.platform.consumer.order.Aggregate;
import cat.xarxa.platform.consumer.order.ParkedEvent;
import cat.xarxa.platform.consumer.order.Position;
import cat.xarxa.platform.consumer.order.Verdict;
import cat.xarxa.platform.consumer.received.EnvelopeReader;
import cat.xarxa.platform.consumer.received.ReceivedRecord;
import cat.xarxa.platform.envelope.EnvelopeHeaders;
import cat.xarxa.platform.envelope.Origin;
import cat.xarxa.platform.trace.Step;
import cat.xarxa.platform.trace.Traces;
import java.time.Clock;
import java.util.Date;
import java.util.Objects;

/** Takes one event in: what the position says, the effect, and the new position, all in one transaction. */
final class Intake {

    /**
     * What became of an event.
     *
     * @param position of the consumer afterwards
     */
    record Outcome(Verdict verdict, Position position) {}

    private final Books books;
    private final Traces traces;
    private final Clock clock;

    Intake(Books books, Traces traces, Clock clock) {
        this.books = books;
        this.traces = traces;
        this.clock = clock;
    }

    Outcome take(Subscription subscription, EventEnvelope envelope, ReceivedRecord received) {
        Aggregate aggregate = new Aggregate(subscription.name(), received.topic(), envelope.subject());
        return books.transactions().inTransaction(() -> {
            Position position = books.positions().of(aggregate);
            Verdict verdict = position.judge(envelope.epoch(), envelope.sequence(), subscription.compacted());
            Position after = switch (verdict) {
                case OLD -> position;
                case NEXT -> apply(subscription, position, envelope, received);
                case BEHIND_GAP, BEHIND_DEAD_LETTER -> park(position, envelope, received);
            };
            return new Outcome(verdict, after);
        });
    }

    /** Moves the position and runs the handler. Must be called in a transaction. */
    Position apply(Subscription subscription, Position position, EventEnvelope envelope, ReceivedRecord received) {
        Position after = position.at(envelope.epoch(), envelope.sequence());
        String blockedBy = after.blockedBy();
        if (subscription.compacted() && blockedBy != null) {
            books.deadLetters().supersede(blockedBy);
            after = after.unblocked();
        }
        books.positions().save(after);
        handle(subscription, envelope, received);
        return after;
    }

    private void handle(Subscription subscription, EventEnvelope envelope, ReceivedRecord received) {
        String trace = EnvelopeReader.header(received, EnvelopeHeaders.TRACE_PARENT);
        Origin origin = new Origin(
                Objects.requireNonNullElse(envelope.correlationId(), envelope.id()), envelope.id(), null, trace);
        Step step = Step.received("process " + received.topic(), trace, subscription.apart())
                .with("messaging.system", "kafka")
                .with("messaging.destination.name", received.topic())
                .with("messaging.consumer.group.name", subscription.name())
                .with("cloudevents.event_id", envelope.id())
                .with("cloudevents.event_type", envelope.type());
        traces.during(step, () -> origin.during(() -> subscription.handle(envelope, received)));
    }

    private Position park(Position position, EventEnvelope envelope, ReceivedRecord received) {
        ParkedEvent event = new ParkedEvent(position.aggregate(), envelope.epoch(), envelope.sequence(), received);
        if (!books.parkedEvents().add(event, Date.from(clock.instant()))) {
            return position;
        }
        Position after = position.oneMoreParked();
        books.positions().save(after);
        return after;
    }
}
