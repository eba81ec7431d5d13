package cat.xarxa.members.identity;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.setOnInsert;

import cat.xarxa.platform.preparation.Preparation;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * Lets one instance at a time work on accounts. Time is the database's, so that clocks may differ. Whoever lost the
 * lease while it was paused does no lasting harm: the next mending finds what it wrote.
 */
@Component
class WorkLease implements Preparation {

    private static final Duration LENGTH = Duration.ofMinutes(1);
    private static final String NAME = "identity";

    private final MongoOperations mongo;
    private final String holder = UUID.randomUUID().toString();
    private volatile boolean open = true;

    WorkLease(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void prepare() {
        leases().updateOne(
                        eq(NAME),
                        combine(setOnInsert("holder", ""), setOnInsert("until", Instant.EPOCH)),
                        new UpdateOptions().upsert(true));
    }

    /** Lets rounds of this instance take it. */
    void open() {
        open = true;
    }

    /** Lets no round of this instance begin another piece of work, so that one under way ends soon. */
    void close() {
        open = false;
    }

    /** Takes or prolongs the lease; false while another instance has it, or it is closed to this one. */
    boolean hold() {
        return open && take();
    }

    private boolean take() {
        var free = new Document("$expr", new Document("$lt", List.of("$until", "$$NOW")));
        var until = new Document("$add", List.of("$$NOW", LENGTH.toMillis()));
        var taken = new Document("$set", new Document("holder", holder).append("until", until));
        return leases().updateOne(and(eq(NAME), or(eq("holder", holder), free)), List.of(taken))
                        .getMatchedCount()
                == 1;
    }

    /** Lets another instance go on at once. */
    void release() {
        leases().updateOne(
                        and(eq(NAME), eq("holder", holder)),
                        new Document("$set", new Document("until", Instant.EPOCH)));
    }

    private MongoCollection<Document> leases() {
        return mongo.getCollection("leases");
    }
}
