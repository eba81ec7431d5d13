package cat.xarxa.platform.outbox.relay;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import cat.xarxa.platform.lease.Lease;
import cat.xarxa.platform.outbox.OutboxState;
import cat.xarxa.platform.outbox.StoredEvent;
import cat.xarxa.platform.transaction.Transactions;
import com.mongodb.ReadConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import com.mongodb.client.result.UpdateResult;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoOperations;

/** The part of the outbox that waits: reads only what a majority holds, since what may yet vanish must not be told. */
final class UnsentEvents implements OutboxState {

    /** Sent rows are kept for a day, to look things up; what must not be kept that long is forgotten at once. */
    private static final long KEPT_HOURS = 24;

    /** How many waiting rows a round looks at, and how many of one aggregate it sends. */
    private static final int WINDOW = 500;

    private static final int CHAIN = 20;
    private static final int COUNTED_AT_MOST = 1_000_000;
    private static final Bson WAITING = eq(StoredEvent.UNSENT, true);

    private final MongoDatabaseFactory databases;
    private final MongoOperations mongo;
    private final Transactions transactions;
    private final Set<String> forgetAtOnce;
    private final Clock clock;

    UnsentEvents(
            MongoDatabaseFactory databases,
            MongoOperations mongo,
            Transactions transactions,
            Set<String> forgetAtOnce,
            Clock clock) {
        this.databases = databases;
        this.mongo = mongo;
        this.transactions = transactions;
        this.forgetAtOnce = forgetAtOnce;
        this.clock = clock;
    }

    void prepare() {
        collection().createIndex(Indexes.ascending(StoredEvent.UNSENT, "_id"), waitingOnly());
        collection()
                .createIndex(
                        Indexes.ascending("topic", "key", "sequence"),
                        waitingOnly().unique(true));
        collection()
                .createIndex(
                        Indexes.ascending("sentAt"),
                        new IndexOptions().sparse(true).expireAfter(KEPT_HOURS, TimeUnit.HOURS));
    }

    Collection<Deque<StoredEvent>> next(Setbacks setbacks) {
        return new Chains(collection(), WINDOW, CHAIN).next(setbacks);
    }

    /**
     * Marks events as sent, if the lease is still held: the transaction writes to the lease, so that it cannot commit
     * beside a change of hands.
     *
     * @return false, and nothing is marked, when another relay has taken over
     */
    boolean markSent(List<String> ids, Lease lease) {
        return transactions.inTransaction(() -> {
            if (!lease.renew()) {
                return false;
            }
            mongo.execute(StoredEvent.COLLECTION, outbox -> markSent(outbox, in("_id", ids)));
            return true;
        });
    }

    private UpdateResult markSent(MongoCollection<Document> outbox, Bson sent) {
        if (!forgetAtOnce.isEmpty()) {
            outbox.deleteMany(and(sent, in("topic", forgetAtOnce)));
        }
        return outbox.updateMany(
                sent, Updates.combine(Updates.unset(StoredEvent.UNSENT), Updates.currentDate("sentAt")));
    }

    @Override
    public long waiting() {
        return collection().countDocuments(WAITING, new CountOptions().limit(COUNTED_AT_MOST));
    }

    @Override
    public Duration oldest() {
        Document row =
                collection().find(WAITING).sort(Sorts.ascending("_id")).limit(1).first();
        Instant now = clock.instant();
        Instant since = row == null ? now : row.getDate("time").toInstant();
        return since.isAfter(now) ? Duration.ZERO : Duration.between(since, now);
    }

    MongoCollection<Document> collection() {
        return databases
                .getMongoDatabase()
                .getCollection(StoredEvent.COLLECTION)
                .withReadConcern(ReadConcern.MAJORITY);
    }

    private static IndexOptions waitingOnly() {
        return new IndexOptions().partialFilterExpression(WAITING);
    }
}
