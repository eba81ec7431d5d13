package cat.xarxa.members.identity;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cat.xarxa.members.person.PersonId;
import cat.xarxa.platform.audit.Act;
import cat.xarxa.platform.audit.Audit;
import cat.xarxa.platform.audit.Facts;
import cat.xarxa.platform.preparation.Preparation;
import cat.xarxa.platform.transaction.Transactions;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
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
 * Whose accounts are behind: one row for each person, written in the transaction of the change. A row counts the
 * changes and says nothing of them: the account is made from the data of the moment, so that the last change wins
 * whatever the order of the work.
 */
@Repository
class ProvisioningQueue implements Preparation {

    private final MongoOperations mongo;
    private final Transactions transactions;
    private final Audit audit;

    ProvisioningQueue(MongoOperations mongo, Transactions transactions, Audit audit) {
        this.mongo = mongo;
        this.transactions = transactions;
        this.audit = audit;
    }

    @Override
    public void prepare() {
        mongo.indexOps(Row.class).createIndex(new Index("open", Direction.ASC).on("dueAt", Direction.ASC));
    }

    /** Something of the person changed, in the caller's transaction. */
    void changed(PersonId personId, Instant now) {
        Update update = new Update()
                .inc("changes", 1)
                .set("open", true)
                .set("dueAt", now)
                .set("attempts", 0)
                .unset("problem");
        mongo.upsert(row(personId), update, Row.class);
    }

    /** The row that is due the longest. */
    Optional<Row> next(Instant now) {
        Query due = Query.query(where("open").is(true).and("dueAt").lte(now))
                .with(Sort.by("dueAt", "_id"))
                .limit(1);
        return Optional.ofNullable(mongo.findOne(due, Row.class));
    }

    /** The account is what it was to be when the row was read; a later change keeps the row open. */
    void done(Row row) {
        Query unchanged =
                Query.query(where("_id").is(row.personId()).and("changes").is(row.changes()));
        mongo.updateFirst(unchanged, Update.update("open", false).unset("problem"), Row.class);
    }

    /** The account cannot be made as it is to be; tried again later, unless a change comes first. */
    void refused(Row row, String problem, Instant again) {
        Query unchanged =
                Query.query(where("_id").is(row.personId()).and("changes").is(row.changes()));
        Update update = new Update().inc("attempts", 1).set("problem", problem).set("dueAt", again);
        mongo.updateFirst(unchanged, update, Row.class);
    }

    /** Under which id an account is kept; that it had to be made or mended is told to the audit log. */
    void remember(Account account, Accounts.Projected done) {
        transactions.inTransaction(() -> {
            mongo.upsert(row(account.personId()), Update.update("accountId", done.id()), Row.class);
            switch (done.change()) {
                case NONE -> {}
                case MADE -> audit.append(act("account.made", account));
                case MENDED -> audit.append(act("account.mended", account));
            }
        });
    }

    private static Act act(String action, Account account) {
        return Act.of(action, "account", account.personId())
                .changing(
                        Facts.none(),
                        Facts.none()
                                .with(
                                        "mandates",
                                        account.mandates().stream()
                                                .map(grant ->
                                                        String.join(":", grant.org(), grant.role(), grant.rights()))
                                                .toList())
                                .with(
                                        "duties",
                                        account.duties().stream().sorted().toList()));
    }

    Optional<String> accountOf(PersonId personId) {
        return Optional.ofNullable(mongo.findById(personId.value(), Row.class)).map(Row::accountId);
    }

    /** How many accounts are behind. */
    long waiting() {
        return mongo.count(Query.query(where("open").is(true)), Row.class);
    }

    private static Query row(PersonId personId) {
        return Query.query(where("_id").is(personId.value()));
    }

    /**
     * How far a person's account is.
     *
     * @param personId whose it is
     * @param changes how many changes there were
     * @param open whether the account is behind
     * @param dueAt when to try next
     * @param attempts how often it was refused since the last change
     * @param problem why it was refused
     * @param accountId under which id it is kept, null while there is none
     */
    @Document("provisioning")
    record Row(
            @Id UUID personId,
            long changes,
            boolean open,
            @Nullable Instant dueAt,
            int attempts,
            @Nullable String problem,
            @Nullable String accountId) {}
}
