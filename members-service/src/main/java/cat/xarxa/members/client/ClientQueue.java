package cat.xarxa.members.client;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.platform.audit.Act;
import cat.xarxa.platform.audit.Audit;
import cat.xarxa.platform.preparation.Preparation;
import cat.xarxa.platform.transaction.Transactions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * Which clients are behind where machines sign in: one row each, written in the transaction of the change. A row counts
 * the changes and says nothing of them, so that the last one wins whatever the order of the work.
 */
@Repository
class ClientQueue implements Preparation {

    private final MongoOperations mongo;
    private final Transactions transactions;
    private final Audit audit;

    ClientQueue(MongoOperations mongo, Transactions transactions, Audit audit) {
        this.mongo = mongo;
        this.transactions = transactions;
        this.audit = audit;
    }

    @Override
    public void prepare() {
        mongo.indexOps(Row.class).createIndex(new Index("dueAt", Direction.ASC));
    }

    /** Something of the client changed, in the caller's transaction. */
    void changed(ClientId id, Instant now) {
        changed(id.toString(), now);
    }

    /** All machines of the partner are to be shut out, in the caller's transaction. */
    void shutOut(OrgId partner, Instant now) {
        changed(partner.slug(), now);
    }

    private void changed(String id, Instant now) {
        Update update = new Update()
                .inc("changes", 1)
                .set("dueAt", now)
                .set("attempts", 0)
                .set("behind", true)
                .unset("why");
        mongo.upsert(Query.query(where("_id").is(id)), update, Row.class);
    }

    /** The row that is due the longest. */
    Optional<Row> next(Instant now) {
        Query due = Query.query(where("dueAt").lte(now))
                .with(Sort.by("dueAt", "_id"))
                .limit(1);
        return Optional.ofNullable(mongo.findOne(due, Row.class));
    }

    /** All is as it was to be when the row was read; a later change keeps it due. */
    void done(Row row, @Nullable Instant next) {
        Update update = Update.update("behind", false).set("attempts", 0).unset("why");
        mongo.updateFirst(unchanged(row), next == null ? update.unset("dueAt") : update.set("dueAt", next), Row.class);
    }

    /** It could not be done; tried again later, unless a change comes first. */
    void waits(Row row, ClientProjection.Wait why, Instant again) {
        Update update = new Update()
                .inc("attempts", 1)
                .set("behind", true)
                .set("why", why)
                .set("dueAt", again);
        mongo.updateFirst(unchanged(row), update, Row.class);
    }

    /** Those that are behind, or could not be done, at most so many. */
    List<Row> behind(int limit) {
        Query behind = Query.query(where("behind").is(true));
        return mongo.find(behind.with(Sort.by("dueAt", "_id")).limit(limit), Row.class);
    }

    long countBehind() {
        return mongo.count(Query.query(where("behind").is(true)), Row.class);
    }

    /** One of them is tried again at once; false when there is nothing to do. */
    boolean tryAgain(String id, Instant now) {
        Query due = Query.query(where("_id").is(id).and("behind").is(true));
        return transactions.inTransaction(() -> {
            Update update = Update.update("dueAt", now).set("attempts", 0);
            boolean behind = mongo.updateFirst(due, update, Row.class).getMatchedCount() > 0;
            if (behind) {
                audit.append(Act.of("account.retried", "partner-client", id));
            }
            return behind;
        });
    }

    /** All that have nothing to wait for are due. */
    void lookAtAll(Instant now) {
        mongo.updateMulti(Query.query(where("behind").is(false)), new Update().min("dueAt", now), Row.class);
    }

    Optional<Row> of(ClientId id) {
        return Optional.ofNullable(mongo.findById(id.toString(), Row.class));
    }

    private static Query unchanged(Row row) {
        return Query.query(where("_id").is(row.id()).and("changes").is(row.changes()));
    }

    /**
     * How far a client is.
     *
     * @param id which; a partner's slug stands for all of its machines, whoever made them
     * @param changes how many changes there were
     * @param behind whether there is something that is not yet as it is to be
     * @param dueAt when there is something to do, null when there is not
     * @param attempts how often it could not be done since the last change
     * @param why it could not
     */
    @Document("client_provisioning")
    record Row(
            @Id String id,
            long changes,
            boolean behind,
            @Nullable Instant dueAt,
            int attempts,
            ClientProjection.@Nullable Wait why) {}
}
