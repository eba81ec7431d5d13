package cat.xarxa.notification.delivery;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;
import static com.mongodb.client.model.Projections.include;

import cat.xarxa.notification.background.DatabaseClock;
import cat.xarxa.notification.background.IndexOwner;
import cat.xarxa.notification.delivery.DeliveryKey.Channel;
import cat.xarxa.notification.delivery.Tallies.Counts;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Where every delivery is written down once, in the transaction that decides it. */
@Component
public class Ledger implements IndexOwner {

    private static final String FORMER_UNREAD = "unread";

    private final MongoOperations mongo;
    private final Tallies tallies;
    private final DatabaseClock clock;

    Ledger(MongoOperations mongo, Tallies tallies, DatabaseClock clock) {
        this.mongo = mongo;
        this.tallies = tallies;
        this.clock = clock;
    }

    /** An index on a field that only some rows have holds only those: the queue's stays as small as the queue. */
    @Override
    public void prepareIndexes() {
        dropFormer();
        rows().createIndexes(List.of(
                new IndexModel(
                        compoundIndex(ascending(Rows.PERSON), descending(Rows.POSITION)),
                        new IndexOptions().name("inbox").partialFilterExpression(exists(Rows.POSITION))),
                new IndexModel(
                        compoundIndex(ascending(Rows.PERSON), descending(Rows.POSITION)),
                        new IndexOptions().name("unread-newest").partialFilterExpression(eq(Rows.READ, false))),
                new IndexModel(
                        compoundIndex(ascending(Rows.PERSON), descending(Rows.POSITION)),
                        new IndexOptions().name("archived").partialFilterExpression(eq(Rows.ARCHIVED, true))),
                new IndexModel(
                        ascending(Rows.DIGEST_DUE, Rows.PERSON),
                        new IndexOptions()
                                .name("held")
                                .partialFilterExpression(eq(Rows.STATE, DeliveryState.HELD.name()))),
                new IndexModel(
                        ascending(Rows.PERSON, Rows.DIGEST_DUE),
                        new IndexOptions()
                                .name("held-for")
                                .partialFilterExpression(eq(Rows.STATE, DeliveryState.HELD.name()))),
                new IndexModel(
                        ascending(Rows.DUE),
                        new IndexOptions().name("queue").partialFilterExpression(exists(Rows.DUE)))));
    }

    /** The index of what is not read gave no order, until what is not read could be shown by itself. */
    private void dropFormer() {
        for (Document index : rows().listIndexes()) {
            if (FORMER_UNREAD.equals(index.getString("name"))) {
                rows().dropIndex(FORMER_UNREAD);
            }
        }
    }

    /** Writes down what a slice decided, and counts it; part of the caller's transaction. */
    public void open(UUID sourceEvent, String slice, Collection<Delivery> deliveries) {
        if (deliveries.isEmpty()) {
            return;
        }
        Instant due = clock.now();
        rows().insertMany(deliveries.stream()
                .map(delivery -> Rows.of(delivery, due))
                .toList());
        Counts counts = new Counts();
        deliveries.forEach(delivery -> counts.add(delivery.key().channel(), delivery.state(), 1));
        tallies.open(sourceEvent, slice, counts);
    }

    /** Which of the keys have a row already. */
    public Set<DeliveryKey> present(Collection<DeliveryKey> keys) {
        Set<DeliveryKey> present = new HashSet<>();
        rows().find(in(Rows.ID, keys.stream().map(DeliveryKey::text).toList()))
                .projection(include(Rows.ID))
                .forEach(row -> present.add(Rows.key(row)));
        return present;
    }

    /** The rows of a fan-out about some people, whatever has become of them. */
    public List<Delivery> of(UUID sourceEvent, Collection<UUID> people) {
        return find(people.stream()
                .flatMap(person ->
                        Stream.of(Channel.values()).map(channel -> DeliveryKey.of(sourceEvent, person, channel)))
                .toList());
    }

    /** Those of the rows that are there, as they are now. */
    public List<Delivery> find(Collection<DeliveryKey> keys) {
        List<Delivery> found = new ArrayList<>(keys.size());
        rows().find(in(Rows.ID, keys.stream().map(DeliveryKey::text).toList()))
                .batchSize(keys.size() + 1)
                .forEach(row -> found.add(Rows.delivery(row)));
        return found;
    }

    /** How many rows a fan-out has; read off the index of keys. */
    public long count(UUID sourceEvent) {
        return rows().countDocuments(of(sourceEvent));
    }

    /** Walks the keys of a fan-out's rows as they stand there, also those that no fan-out would write. */
    public void forEachKey(UUID sourceEvent, Consumer<String> action) {
        rows().find(of(sourceEvent)).projection(include(Rows.ID)).forEach(row -> action.accept(row.getString(Rows.ID)));
    }

    private static Bson of(UUID sourceEvent) {
        return and(gte(Rows.ID, sourceEvent + "/"), lt(Rows.ID, sourceEvent + "0"));
    }

    private MongoCollection<Document> rows() {
        return mongo.getCollection(Rows.COLLECTION);
    }
}
