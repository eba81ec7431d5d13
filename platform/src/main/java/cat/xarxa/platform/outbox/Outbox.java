package cat.xarxa.platform.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import cat.xarxa.platform.envelope.EventType;
import cat.xarxa.platform.envelope.WireFormat;
import cat.xarxa.platform.id.Ids;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Stores events beside the change that they tell of; a relay sends them once the transaction has committed. */
public final class Outbox {

    private final MongoOperations mongo;
    private final EventNumbers numbers;
    private final Epoch epoch;
    private final NewEvents newEvents;
    private final Ids ids;
    private final Clock clock;

    Outbox(MongoOperations mongo, NewEvents newEvents, Ids ids, Clock clock) {
        this.mongo = mongo;
        this.numbers = new EventNumbers(mongo);
        this.epoch = new Epoch(mongo);
        this.newEvents = newEvents;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Appends an event with the aggregate's next sequence number.
     *
     * @throws IllegalStateException when no transaction is active: an event without its change would be a ghost
     * @throws IllegalArgumentException when the type is malformed, the key blank or the payload too large to be sent
     */
    public void append(OutgoingEvent event) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("no transaction is active for " + event.type());
        }
        StoredEvent stored = stored(event, payload(event));
        mongo.execute(StoredEvent.COLLECTION, outbox -> outbox.insertOne(stored.toDocument()));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                newEvents.signal();
            }
        });
    }

    private StoredEvent stored(OutgoingEvent event, @Nullable String data) {
        EventType type = EventType.parse(event.type());
        String id = Objects.requireNonNullElseGet(event.id(), ids::next).toString();
        return new StoredEvent(
                id,
                event.topic(),
                event.aggregateId(),
                type.toString(),
                epoch.current(),
                numbers.next(event.topic(), event.aggregateId()),
                clock.instant(),
                Origins.of(id),
                data);
    }

    private static @Nullable String payload(OutgoingEvent event) {
        if (event.data() == null) {
            return null;
        }
        String json = WireFormat.write(event.data());
        int bytes = json.getBytes(UTF_8).length;
        if (bytes > WireFormat.MAX_BYTES) {
            throw new IllegalArgumentException(event.type() + " has " + bytes + " bytes, too many to be sent");
        }
        return json;
    }
}
