package cat.xarxa.platform.outbox;

import static com.mongodb.client.model.Filters.eq;

import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Which life of this database the events are from: 1, and one more after each restore. Read once per process: a restore
 * is made while the service stands still.
 */
final class Epoch {

    private static final String COLLECTION = "outbox_epoch";
    private static final long FIRST = 1;

    private final MongoOperations mongo;
    private volatile long known;

    Epoch(MongoOperations mongo) {
        this.mongo = mongo;
    }

    long current() {
        if (known == 0) {
            Document row = mongo.execute(
                    COLLECTION, epochs -> epochs.find(eq("_id", "epoch")).first());
            known = row == null ? FIRST : row.getLong("epoch");
        }
        return known;
    }
}
