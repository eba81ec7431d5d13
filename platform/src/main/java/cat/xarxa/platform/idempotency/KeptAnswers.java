package cat.xarxa.platform.idempotency;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.data.mongodb.core.MongoOperations;

/** The answers to writes with a key, for a day. */
public final class KeptAnswers {

    static final Duration KEPT = Duration.ofHours(24);

    private static final String COLLECTION = "idempotency_keys";
    private static final String ENDS = "endsAt";
    private static final int WRITE_CONFLICT = 112;
    private static final int DUPLICATE = 11000;

    private final MongoOperations mongo;
    private final Clock clock;

    KeptAnswers(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /** Lets the database forget what is over. */
    void prepare() {
        answers().createIndex(Indexes.ascending(ENDS), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS));
    }

    Optional<KeptAnswer> find(IdempotencyKey key) {
        Document stored = answers()
                .find(and(eq("_id", key.digest()), gt(ENDS, Date.from(clock.instant()))))
                .first();
        return Optional.ofNullable(stored).map(KeptAnswer::of);
    }

    /**
     * Takes the key for the caller's transaction: until that ends nobody else gets it.
     *
     * @throws KeyTaken when another transaction has it, or had it a moment ago
     */
    void take(IdempotencyKey key) {
        Instant now = clock.instant();
        try {
            answers().deleteOne(and(eq("_id", key.digest()), lte(ENDS, Date.from(now))));
            answers().insertOne(new Document("_id", key.digest()).append(ENDS, Date.from(now.plus(KEPT))));
        } catch (MongoException e) {
            if (e.getCode() == WRITE_CONFLICT || e.getCode() == DUPLICATE) {
                throw new KeyTaken();
            }
            throw e;
        }
    }

    /** Keeps the answer beside the effect, in the caller's transaction. */
    void keep(IdempotencyKey key, KeptAnswer answer) {
        answers().updateOne(eq("_id", key.digest()), new Document("$set", answer.toDocument()));
    }

    /**
     * Empties the answers that mention somebody, by their id: who sends such a write again is told that it was done,
     * and nothing of them. Looks at all that a day has left, so it is for rare acts.
     *
     * @return how many there were
     */
    public int forget(UUID mentioned) {
        List<Object> found = new ArrayList<>();
        for (Document stored : answers().find(exists("body"))) {
            if (KeptAnswer.of(stored).mentions(mentioned.toString())) {
                found.add(stored.get("_id"));
            }
        }
        answers().updateMany(in("_id", found), Updates.set("body", new Binary(new byte[0])));
        return found.size();
    }

    private MongoCollection<Document> answers() {
        return mongo.getCollection(COLLECTION);
    }

    /** The same write is being done at this moment. */
    static final class KeyTaken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        KeyTaken() {
            super("the key is in use", null, false, false);
        }
    }
}
