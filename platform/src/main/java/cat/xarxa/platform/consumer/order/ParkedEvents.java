package cat.xarxa.platform.consumer.order;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;

import cat.xarxa.platform.consumer.received.RecordForm;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.MaxKey;
import org.bson.types.MinKey;
import org.springframework.data.mongodb.core.MongoOperations;

/** The waiting room of each aggregate: its events in order, whatever order they came in. */
public final class ParkedEvents {

    private static final String COLLECTION = "parked_events";

    private final MongoOperations mongo;

    public ParkedEvents(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Lets it wait; false when it waits there already. */
    public boolean add(ParkedEvent event, Date now) {
        Document row = new Document("v", 1)
                .append("record", RecordForm.write(event.received()))
                .append("parkedAt", now);
        Boolean added = mongo.execute(
                COLLECTION,
                rows -> rows.updateOne(
                                        eq("_id", id(event)),
                                        new Document("$setOnInsert", row),
                                        new UpdateOptions().upsert(true))
                                .getUpsertedId()
                        != null);
        return Objects.requireNonNull(added);
    }

    /** The one whose turn comes first. */
    public Optional<ParkedEvent> first(Aggregate aggregate) {
        Document row = mongo.execute(
                COLLECTION,
                rows -> rows.find(of(aggregate)).sort(Sorts.ascending("_id")).first());
        return Optional.ofNullable(row).map(found -> {
            Document id = found.get("_id", Document.class);
            return new ParkedEvent(
                    aggregate,
                    id.getLong("epoch"),
                    id.getLong("sequence"),
                    RecordForm.read(found.get("record", Document.class)));
        });
    }

    public void remove(ParkedEvent event) {
        mongo.execute(COLLECTION, rows -> rows.deleteOne(eq("_id", id(event))));
    }

    public int count(Aggregate aggregate) {
        Long count = mongo.execute(COLLECTION, rows -> rows.countDocuments(of(aggregate)));
        return Math.toIntExact(Objects.requireNonNull(count));
    }

    private static Document id(ParkedEvent event) {
        return event.aggregate().toDocument().append("epoch", event.epoch()).append("sequence", event.sequence());
    }

    /** A range of ids, so that the one index there always is serves the order, too. */
    private static Bson of(Aggregate aggregate) {
        return and(
                gt("_id", aggregate.toDocument().append("epoch", new MinKey())),
                lt("_id", aggregate.toDocument().append("epoch", new MaxKey())));
    }
}
