package cat.xarxa.notification.delivery;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * Lets rows of the ledger go that are kept no longer; tallies stay as they are. The oldest rows of an inbox are found
 * by its index, those of mails beside them by their keys, so that no further index burdens a fan-out.
 */
@Component
public class OldRows {

    private final MongoOperations mongo;

    OldRows(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /**
     * Some of a person's oldest rows go, within the caller's transaction.
     *
     * @param limit at most so many rows of the inbox, with those beside them
     * @return how many went; none when all that are left are to be kept
     */
    public int forget(UUID person, Instant before, int limit) {
        List<String> keys = new ArrayList<>();
        rows()
                .find(and(eq(Rows.PERSON, person), lt(Rows.POSITION, Long.MAX_VALUE)))
                .sort(ascending(Rows.POSITION))
                .limit(limit)
                .projection(include(Rows.ID, Rows.CREATED))
                .into(new ArrayList<>())
                .stream()
                .takeWhile(row -> row.getDate(Rows.CREATED).toInstant().isBefore(before))
                .forEach(row -> Rows.key(row).everywhere().forEach(keys::add));
        return delete(keys);
    }

    /** The mails of digests, which have no row of the inbox, go. */
    public int forget(Collection<DeliveryKey> mails) {
        return delete(mails.stream().map(DeliveryKey::text).toList());
    }

    private int delete(List<String> keys) {
        return Math.toIntExact(rows().deleteMany(in(Rows.ID, keys)).getDeletedCount());
    }

    private MongoCollection<Document> rows() {
        return mongo.getCollection(Rows.COLLECTION);
    }
}
