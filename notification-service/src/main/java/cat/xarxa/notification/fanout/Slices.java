package cat.xarxa.notification.fanout;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import cat.xarxa.notification.background.DatabaseClock;
import cat.xarxa.notification.background.IndexOwner;
import cat.xarxa.notification.directory.RecipientRange;
import cat.xarxa.notification.fanout.Slice.State;
import cat.xarxa.notification.position.Positions;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** All slices of all runs. */
@Repository
class Slices implements IndexOwner {

    /** A slice that its event has not brought here for so long is looked after. */
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private final MongoOperations mongo;
    private final Positions positions;
    private final DatabaseClock clock;

    Slices(MongoOperations mongo, Positions positions, DatabaseClock clock) {
        this.mongo = mongo;
        this.positions = positions;
        this.clock = clock;
    }

    @Override
    public void prepareIndexes() {
        mongo.getCollection(Slice.COLLECTION).createIndex(new Document("run", 1).append("state", 1));
        mongo.getCollection(Slice.COLLECTION).createIndex(new Document("state", 1).append("due", 1));
    }

    /** When a slice that is planned now should have been worked off. */
    Instant due() {
        return clock.now().plus(PATIENCE);
    }

    void addAll(Collection<Slice> slices) {
        mongo.insertAll(slices);
    }

    void keep(Slice slice) {
        mongo.save(slice);
    }

    Optional<Slice> find(String id) {
        return Optional.ofNullable(mongo.findById(id, Slice.class));
    }

    /**
     * Has every slice of a run decided anew, as its hold has ended: one that is just being worked off collides with
     * this, so that none of its mails waits for ever.
     */
    List<Slice> endAll(UUID run) {
        Update anew = Update.update("state", State.PENDING).set("ending", true).set("due", due());
        mongo.updateMulti(query(where("run").is(run)), anew, Slice.class);
        return mongo.find(query(where("run").is(run)), Slice.class);
    }

    /** Has every slice of a run looked at once more, as what it tells has changed. */
    List<Slice> workOffAgain(UUID run) {
        Update again = Update.update("state", State.PENDING).set("due", due());
        mongo.updateMulti(query(where("run").is(run)), again, Slice.class);
        return mongo.find(query(where("run").is(run)), Slice.class);
    }

    /**
     * The caller's transaction changes what a slice of the range decides by: one that is just being worked off has to
     * begin again and see it, or the caller has to and sees the slice done.
     */
    void collideWithWorkOn(RecipientRange range) {
        positions.touch(range);
    }

    boolean anyPending(UUID run) {
        return mongo.exists(query(where("run").is(run).and("state").is(State.PENDING)), Slice.class);
    }

    long pending(UUID run) {
        return mongo.count(query(where("run").is(run).and("state").is(State.PENDING)), Slice.class);
    }

    /** A slice that should have been worked off by now; whoever asks next gets another. */
    Optional<Slice> takeOverdue() {
        Instant now = clock.now();
        return Optional.ofNullable(mongo.findAndModify(
                query(where("state").is(State.PENDING).and("due").lte(now)),
                Update.update("due", now.plus(PATIENCE)),
                Slice.class));
    }
}
