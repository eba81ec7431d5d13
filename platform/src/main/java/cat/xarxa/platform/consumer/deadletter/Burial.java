package cat.xarxa.platform.consumer.deadletter;

import cat.xarxa.platform.consumer.EventEnvelope;
import cat.xarxa.platform.consumer.order.Aggregate;
import cat.xarxa.platform.consumer.order.ParkedEvent;
import cat.xarxa.platform.consumer.order.Position;
import cat.xarxa.platform.consumer.received.EnvelopeReader;
import cat.xarxa.platform.consumer.received.ReceivedRecord;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sets aside what cannot be taken: first on the dead-letter topic, then in the database, where it blocks its aggregate.
 * Until both have it, the record counts as not taken and comes again.
 */
public final class Burial {

    private static final Logger LOG = LoggerFactory.getLogger(Burial.class);

    private final DeadLetterTopic topic;
    private final Books books;

    public Burial(DeadLetterTopic topic, Books books) {
        this.topic = topic;
        this.books = books;
    }

    /** Publishes a record that the broker delivered; {@link #note} is to follow. */
    public void publish(ConsumerRecord<?, ?> delivered, Throwable cause) {
        topic.publish(delivered, asException(cause));
    }

    /** Keeps a record that the broker delivered and that has been published. */
    public void note(String consumer, ConsumerRecord<?, ?> delivered, Throwable cause) {
        ReceivedRecord received = ReceivedRecord.of(delivered);
        Optional<EventEnvelope> envelope = EnvelopeReader.tryRead(received);
        books.transactions().inTransaction(() -> {
            if (envelope.isEmpty()) {
                books.deadLetters().open(consumer, null, received, cause);
            } else {
                Aggregate aggregate =
                        new Aggregate(consumer, received.topic(), envelope.get().subject());
                open(books.positions().of(aggregate), received, cause);
            }
        });
        tell(consumer, received, envelope.map(EventEnvelope::id).orElse("none"), cause);
    }

    /**
     * Sets aside an event that was waiting.
     *
     * @param behind the dead letter that it waited behind and that now gives its place to it, null when there was none
     */
    public void bury(ParkedEvent parked, @Nullable DeadLetterRow behind, Throwable cause) {
        topic.publish(parked.received().toDelivered(), asException(cause));
        books.transactions().inTransaction(() -> {
            if (behind != null) {
                books.deadLetters().close(behind);
            }
            books.parkedEvents().remove(parked);
            open(books.positions().of(parked.aggregate()).oneLessParked(), parked.received(), cause);
        });
        tell(parked.aggregate().consumer(), parked.received(), "that was parked", cause);
    }

    private void open(Position position, ReceivedRecord received, Throwable cause) {
        Aggregate aggregate = position.aggregate();
        String id = books.deadLetters().open(aggregate.consumer(), aggregate, received, cause);
        String before = position.blockedBy();
        if (before != null && !before.equals(id)) {
            books.deadLetters().supersede(before);
        }
        books.positions().save(position.blocked(id));
    }

    private static Exception asException(Throwable cause) {
        return cause instanceof Exception e ? e : new IllegalStateException(cause.toString(), cause);
    }

    private static void tell(String consumer, ReceivedRecord received, String eventId, Throwable cause) {
        LOG.warn(
                "Dead letter in {}: event {} at {}-{}@{}, {}",
                consumer,
                eventId,
                received.topic(),
                received.partition(),
                received.offset(),
                cause.getClass().getName());
    }
}
