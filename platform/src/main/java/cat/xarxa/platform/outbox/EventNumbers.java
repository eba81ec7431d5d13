package cat.xarxa.platform.outbox;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.util.Objects;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Numbers the events of each aggregate: 1, 2, 3 ... without holes. The counter is raised in the transaction that
 * appends: two appends to one aggregate collide on it, and the one that gives way begins again.
 */
final class EventNumbers {

    private static final String COLLECTION = "outbox_numbers";
    private static final FindOneAndUpdateOptions RAISED =
            new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);

    private final MongoOperations mongo;

    EventNumbers(MongoOperations mongo) {
        this.mongo = mongo;
    }

    long next(String topic, String aggregateId) {
        Document aggregate = new Document("topic", topic).append("key", aggregateId);
        Document counter = mongo.execute(
                COLLECTION,
                numbers -> numbers.findOneAndUpdate(
                        eq("_id", aggregate),
                        Updates.combine(Updates.inc("last", 1L), Updates.setOnInsert("v", 1)),
                        RAISED));
        return Objects.requireNonNull(counter).getLong("last");
    }
}
