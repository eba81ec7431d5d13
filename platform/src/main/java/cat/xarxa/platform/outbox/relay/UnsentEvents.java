package cat.xarxa.platform.outbox.relay;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import cat.xarxa.platform.outbox.StoredEvent;
import cat.xarxa.platform.transaction.Transactions;
import com.mongodb.ReadConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoOperations;

/** The part of the outbox that waits: reads only what a majority holds, since what may yet vanish must not be told. */
final class UnsentEvents {

    /** Sent rows are kept for a day, to look things up; keys of people travel through here and must not stay longer. */
    private static final long KEPT_HOURS = 24;

    /** How many waiting rows a round looks at, and how many of one aggregate it sends. */
    private static final int WINDOW = 500;

    private static final int CHAIN = 20;
    private static final int COUNTED_AT_MOST = 1_000_000;
    private static final Bson WAITING = eq(StoredEvent.UNSENT, true);

    private final MongoDatabaseFactory databases;
    private final MongoOperations mongo;
    private final Transactions transactions;

    UnsentEvents(MongoDatabaseFactory databases, MongoOperations mongo, Transactions transactions) {
        this.databases = databases;
        this.mongo = mongo;
        this.transactions = transactions;
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
            Bson sent = Updates.combine(Updates.unset(StoredEvent.UNSENT), Updates.currentDate("sentAt"));
            mongo.execute(StoredEvent.COLLECTION, outbox -> outbox.updateMany(in("_id", ids), sent));
            return true;
        });
    }

    long count() {
        return collection().countDocuments(WAITING, new CountOptions().limit(COUNTED_AT_MOST));
    }

    @Nullable
    Document oldest() {
        return collection().find(WAITING).sort(Sorts.ascending("_id")).limit(1).first();
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
