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
import org.springframework.context.ApplicationEventPublisher;
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

    private final ApplicationEventPublisher events;

    ProvisioningQueue(MongoOperations mongo, Transactions transactions, Audit audit, ApplicationEventPublisher events) {
        this.events = events;
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
        mongo.upsert(row(personId), reopened(now), Row.class);
    }

    /** The person is to be invited, once more if they were; in the caller's transaction. */
    void invite(PersonId personId, Instant now) {
        mongo.upsert(row(personId), reopened(now).set("inviteAt", now), Row.class);
        audit.append(Act.of("account.invitation-asked", "account", personId));
    }

    private static Update reopened(Instant now) {
        return new Update()
                .inc("changes", 1)
                .set("open", true)
                .set("dueAt", now)
                .set("attempts", 0)
                .unset("problem")
                .unset("reason");
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
        mongo.updateFirst(
                unchanged, Update.update("open", false).unset("problem").unset("reason"), Row.class);
    }

    /** The account cannot be made as it is to be; tried again later, unless a change comes first. */
    void refused(Row row, Accounts.Refused refusal, Instant again) {
        Query unchanged =
                Query.query(where("_id").is(row.personId()).and("changes").is(row.changes()));
        Update update = new Update()
                .inc("attempts", 1)
                .set("problem", refusal.getMessage())
                .set("reason", refusal.reason())
                .set("dueAt", again);
        mongo.updateFirst(unchanged, update, Row.class);
    }

    /** The mail has been sent that was asked for when the row was read. */
    void invited(Row row, Instant now) {
        Query asked =
                Query.query(where("_id").is(row.personId()).and("inviteAt").is(row.inviteAt()));
        mongo.updateFirst(asked, Update.update("invitedAt", now), Row.class);
    }

    /** The person has signed in; only the first time counts. */
    void signedIn(PersonId personId, Instant now) {
        Query first = row(personId).addCriteria(where("signedInAt").is(null));
        mongo.updateFirst(first, Update.update("signedInAt", now), Row.class);
    }

    Optional<Row> of(PersonId personId) {
        return Optional.ofNullable(mongo.findById(personId.value(), Row.class));
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

    /** The person has no account any more, and nothing is kept of how they came to have one. */
    void forget(Row row, boolean removed) {
        PersonId personId = new PersonId(row.personId());
        transactions.inTransaction(() -> {
            mongo.remove(
                    Query.query(where("_id").is(row.personId()).and("changes").is(row.changes())), Row.class);
            if (removed) {
                audit.append(Act.of("account.removed", "account", personId));
            }
            events.publishEvent(new AccountRemoved(personId, removed ? 1 : 0));
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
        return of(personId).map(Row::accountId);
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
     * @param reason the same as a word
     * @param accountId under which id it is kept, null while there is none
     * @param inviteAt when an invitation was last asked for, null if never
     * @param invitedAt when one was last sent, null if never
     * @param signedInAt when the person first signed in, null if not yet
     */
    @Document("provisioning")
    record Row(
            @Id UUID personId,
            long changes,
            boolean open,
            @Nullable Instant dueAt,
            int attempts,
            @Nullable String problem,
            Accounts.@Nullable Reason reason,
            @Nullable String accountId,
            @Nullable Instant inviteAt,
            @Nullable Instant invitedAt,
            @Nullable Instant signedInAt) {

        boolean awaitsInvitation() {
            return inviteAt != null && (invitedAt == null || invitedAt.isBefore(inviteAt));
        }
    }
}
