package cat.xarxa.platform.consumer.order;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * The positions of all consumers of a service. Read and written in the transaction of the effect: of two transactions
 * that move the same position, one gives way and begins again.
 */
public final class Positions {

    private static final String COLLECTION = "consumer_positions";

    private static final Bson WAITING = gt("parked", 0);

    private final MongoOperations mongo;

    public Positions(MongoOperations mongo) {
        this.mongo = mongo;
    }

    public void prepare() {
        IndexOptions waitingOnly = new IndexOptions().partialFilterExpression(WAITING);
        mongo.execute(COLLECTION, rows -> rows.createIndex(Indexes.ascending("parked"), waitingOnly));
    }

    public Position of(Aggregate aggregate) {
        Document row = mongo.execute(
                COLLECTION, rows -> rows.find(eq("_id", aggregate.toDocument())).first());
        return row == null
                ? Position.beginning(aggregate)
                : new Position(
                        aggregate,
                        row.getLong("epoch"),
                        row.getLong("sequence"),
                        row.getInteger("parked"),
                        row.getString("blockedBy"));
    }

    public void save(Position position) {
        Document id = position.aggregate().toDocument();
        Document row = new Document("_id", id)
                .append("v", 1)
                .append("epoch", position.epoch())
                .append("sequence", position.sequence())
                .append("parked", position.parked())
                .append("blockedBy", position.blockedBy());
        mongo.execute(COLLECTION, rows -> rows.replaceOne(eq("_id", id), row, new ReplaceOptions().upsert(true)));
    }

    /** How many aggregates have events that wait. */
    public long waiting() {
        Long count = mongo.execute(COLLECTION, rows -> rows.countDocuments(WAITING, new CountOptions().limit(100_000)));
        return Objects.requireNonNull(count);
    }
}
