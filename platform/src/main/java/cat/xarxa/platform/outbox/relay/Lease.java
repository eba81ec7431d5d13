package cat.xarxa.platform.outbox.relay;

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
 * The right to send, held by one relay of a service at a time. Each change of hands raises the fencing token, so that a
 * holder that was away too long can be told from its successor. Time is the database's: clocks of instances may differ.
 */
final class Lease {

    private static final String COLLECTION = "outbox_lease";
    private static final String ID = "relay";
    private static final long NONE = -1;

    private final MongoOperations mongo;
    private final Duration duration;
    private final String holder = UUID.randomUUID().toString();
    private long token = NONE;
    private long renewedAt;

    Lease(MongoOperations mongo, Duration duration) {
        this.mongo = mongo;
        this.duration = duration;
    }

    /** There is one document to compete for. */
    void prepare() {
        try {
            mongo.execute(
                    COLLECTION,
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
    boolean acquire() {
        Bson free = and(eq("_id", ID), expr(new Document("$lt", List.of("$expiresAt", "$$NOW"))));
        Document next = new Document("holder", holder)
                .append("token", new Document("$add", List.of("$token", 1L)))
                .append("expiresAt", expiry(duration));
        Document taken = mongo.execute(
                COLLECTION,
                leases -> leases.findOneAndUpdate(
                        free,
                        List.of(new Document("$set", next)),
                        new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER)));
        token = taken == null ? NONE : taken.getLong("token");
        renewedAt = System.nanoTime();
        return taken != null;
    }

    /** Prolongs the lease when a third of it is over; false when another has it. */
    boolean keep() {
        return System.nanoTime() - renewedAt < duration.toNanos() / 3 || renew();
    }

    /** Prolongs the lease; false when another has it. Within a transaction it collides with whoever takes it. */
    boolean renew() {
        renewedAt = System.nanoTime();
        return move(duration);
    }

    /** Lets the next one begin without waiting. */
    void release() {
        move(Duration.ofMillis(-1));
        token = NONE;
    }

    long token() {
        return token;
    }

    private boolean move(Duration byNow) {
        Bson mine = and(eq("_id", ID), eq("holder", holder), eq("token", token));
        Document moved = new Document("$set", new Document("expiresAt", expiry(byNow)));
        Long matched = mongo.execute(
                COLLECTION, leases -> leases.updateOne(mine, List.of(moved)).getMatchedCount());
        return matched != null && matched == 1;
    }

    private static Document expiry(Duration fromNow) {
        return new Document("$add", List.of("$$NOW", fromNow.toMillis()));
    }
}
