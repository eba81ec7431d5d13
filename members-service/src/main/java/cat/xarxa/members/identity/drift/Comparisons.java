package cat.xarxa.members.identity.drift;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cat.xarxa.members.identity.drift.Comparison.Found;
import cat.xarxa.members.identity.drift.Comparison.State;
import cat.xarxa.platform.audit.Act;
import cat.xarxa.platform.audit.Audit;
import cat.xarxa.platform.id.Ids;
import cat.xarxa.platform.preparation.Preparation;
import cat.xarxa.platform.transaction.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * The comparisons of a quarter of a year: the newest, and those that somebody asked for or that found something. Of the
 * others, one every ten minutes, nobody would learn anything.
 */
@Repository
public class Comparisons implements Preparation {

    private static final Duration KEPT = Duration.ofDays(90);
    private static final Duration SILENCE = Duration.ofMinutes(2);

    private final MongoOperations mongo;
    private final Audit audit;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    Comparisons(MongoOperations mongo, Audit audit, Transactions transactions, Ids ids, Clock clock) {
        this.mongo = mongo;
        this.audit = audit;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void prepare() {
        mongo.indexOps(Stored.class).createIndex(new Index("askedAt", Direction.DESC).expire(KEPT));
    }

    /** All accounts are to be compared now; when they are already, that is the one. */
    public Comparison ask() {
        stopTheSilent();
        return transactions.inTransaction(() -> newest(1).stream()
                .filter(Comparison::isOpen)
                .findFirst()
                .orElseGet(() -> {
                    Stored asked = Stored.of(ids.next(), State.ASKED, false, clock.instant());
                    mongo.insert(asked);
                    audit.append(Act.of("accounts.comparison-asked", "comparison", asked.id()));
                    return asked.restored();
                }));
    }

    /** Its time has come. */
    public UUID begin() {
        stopTheSilent();
        Stored begun = Stored.of(ids.next(), State.RUNNING, true, clock.instant());
        mongo.insert(begun);
        return begun.id();
    }

    /** Whether there is one that was asked for and is to begin. */
    public boolean isAsked() {
        return mongo.exists(Query.query(where("state").is(State.ASKED)), Stored.class);
    }

    /** The one that was asked for and is to begin. */
    public Optional<UUID> beginAsked() {
        Query asked = Query.query(where("state").is(State.ASKED)).with(Sort.by("askedAt"));
        Update begun = Update.update("state", State.RUNNING).set("seenAt", clock.instant());
        return Optional.ofNullable(mongo.findAndModify(asked, begun, FindAndModifyOptions.options(), Stored.class))
                .map(Stored::id);
    }

    /** How far one is. */
    public void progress(UUID id, int checked, int people) {
        Update update = Update.update("checked", checked).set("people", people).set("seenAt", clock.instant());
        mongo.updateFirst(one(id), update, Stored.class);
    }

    /** It is over, with what it found. */
    public void done(UUID id, int checked, Found found) {
        end(id, new Update().set("state", State.DONE).set("checked", checked).set("found", found));
        if (found.isNothing()) {
            forgetOthers(id, State.DONE);
        }
    }

    /** Accounts could not be reached. */
    public void away(UUID id) {
        end(id, new Update().set("state", State.AWAY));
        forgetOthers(id, State.AWAY);
    }

    /** It was broken off. */
    public void stopped(UUID id) {
        end(id, new Update().set("state", State.STOPPED));
    }

    /** The newest, at most so many. */
    public List<Comparison> newest(int limit) {
        Query all = new Query().with(Sort.by(Direction.DESC, "askedAt", "_id")).limit(limit);
        return mongo.find(all, Stored.class).stream().map(Stored::restored).toList();
    }

    public Optional<Comparison> find(UUID id) {
        return Optional.ofNullable(mongo.findById(id, Stored.class)).map(Stored::restored);
    }

    private void end(UUID id, Update how) {
        mongo.updateFirst(one(id), how.set("endedAt", clock.instant()), Stored.class);
    }

    private void forgetOthers(UUID id, State state) {
        mongo.remove(
                Query.query(where("_id")
                        .ne(id)
                        .and("scheduled")
                        .is(true)
                        .and("state")
                        .is(state)
                        .and("found")
                        .is(Found.NOTHING)),
                Stored.class);
    }

    /** Whoever was at it is gone. */
    private void stopTheSilent() {
        Query silent = Query.query(where("state")
                .is(State.RUNNING)
                .and("seenAt")
                .lt(clock.instant().minus(SILENCE)));
        mongo.updateMulti(silent, Update.update("state", State.STOPPED).set("endedAt", clock.instant()), Stored.class);
    }

    private static Query one(UUID id) {
        return Query.query(where("_id").is(id));
    }

    /** How a comparison is stored. */
    @Document("comparisons")
    record Stored(
            @Id UUID id,
            State state,
            boolean scheduled,
            Instant askedAt,
            Instant seenAt,
            @Nullable Instant endedAt,
            int checked,
            int people,
            Found found) {

        static Stored of(UUID id, State state, boolean scheduled, Instant now) {
            return new Stored(id, state, scheduled, now, now, null, 0, 0, Found.NOTHING);
        }

        Comparison restored() {
            return new Comparison(id, state, scheduled, askedAt, endedAt, checked, people, found);
        }
    }
}
