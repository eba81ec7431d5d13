package cat.xarxa.platform.lease;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.expr;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * A right that one instance of a service holds at a time. Each change of hands raises the fencing token, so that a
 * holder that was away too long can be told from its successor. Time is the database's: clocks of instances may differ.
 */
public final class Lease {

    private static final String ID = "lease";
    private static final long NONE = -1;

    private final MongoOperations mongo;
    private final String collection;
    private final Duration duration;
    private final String holder = UUID.randomUUID().toString();
    private long token = NONE;
    private long renewedAt;

    /**
     * A lease that competes with all others of its collection.
     *
     * @param duration how long a holder may be silent before another takes over
     */
    public Lease(MongoOperations mongo, String collection, Duration duration) {
        this.mongo = mongo;
        this.collection = collection;
        this.duration = duration;
    }

    /** There is one document to compete for. */
    public void prepare() {
        try {
            mongo.execute(
                    collection,
                    leases -> leases.insertOne(new Document("_id", ID)
                            .append("v", 1)
                            .append("token", 0L)
                            .append("expiresAt", Instant.EPOCH)));
        } catch (RuntimeException e) {
            if (!(e.getCause() instanceof MongoWriteException write)
                    || write.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    /** Takes the lease if nobody holds it any more. */
    public boolean acquire() {
        Bson free = and(eq("_id", ID), expr(new Document("$lt", List.of("$expiresAt", "$$NOW"))));
        Document next = new Document("holder", holder)
                .append("token", new Document("$add", List.of("$token", 1L)))
                .append("expiresAt", expiry(duration));
        Document taken = mongo.execute(
                collection,
                leases -> leases.findOneAndUpdate(
                        free,
                        List.of(new Document("$set", next)),
                        new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER)));
        token = taken == null ? NONE : taken.getLong("token");
        renewedAt = System.nanoTime();
        return taken != null;
    }

    /** Prolongs the lease when a third of it is over; false when another has it. */
    public boolean keep() {
        return System.nanoTime() - renewedAt < duration.toNanos() / 3 || renew();
    }

    /** Prolongs the lease; false when another has it. Within a transaction it collides with whoever takes it. */
    public boolean renew() {
        renewedAt = System.nanoTime();
        return move(duration);
    }

    /** Lets the next one begin without waiting. */
    public void release() {
        move(Duration.ofMillis(-1));
        token = NONE;
    }

    /** Raised each time that the lease changes hands. */
    public long token() {
        return token;
    }

    private boolean move(Duration byNow) {
        Bson mine = and(eq("_id", ID), eq("holder", holder), eq("token", token));
        Document moved = new Document("$set", new Document("expiresAt", expiry(byNow)));
        Long matched = mongo.execute(
                collection, leases -> leases.updateOne(mine, List.of(moved)).getMatchedCount());
        return matched != null && matched == 1;
    }

    private static Document expiry(Duration fromNow) {
        return new Document("$add", List.of("$$NOW", fromNow.toMillis()));
    }
}
