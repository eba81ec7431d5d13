package cat.xarxa.notification.fanout;

import cat.xarxa.notification.publication.Publication;
import java.time.Instant;
import java.util.UUID;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The telling of one source event. Its id is that event's: whatever is delivered again, it is told once. From PLANNED
 * it is RELEASED at once while no hold is set, and is COMPLETED when no slice is pending.
 */
@AggregateRoot
@Document("fanout_runs")
class FanoutRun {

    @Identity
    @Id
    private final UUID id;

    private final UUID publication;

    /** The post or activity that it is about; null in runs of old, which were about the publication itself. */
    private final @Nullable UUID subject;

    private final Instant publishedAt;

    /** Null in runs of old, which wrote no row for a digest. */
    private @Nullable Boolean digests;

    private int slices;
    private State state = State.PLANNED;

    /** Read by the mapping: raised with every change, so that two transactions that change it collide. */
    @SuppressWarnings("UnusedVariable")
    @Version
    private @Nullable Long version;

    @PersistenceCreator
    FanoutRun(UUID id, UUID publication, @Nullable UUID subject, Instant publishedAt, int slices) {
        this.id = id;
        this.publication = publication;
        this.subject = subject;
        this.publishedAt = publishedAt;
        this.slices = slices;
    }

    static FanoutRun planned(UUID sourceEvent, Publication publication, int slices) {
        FanoutRun run =
                new FanoutRun(sourceEvent, publication.id(), publication.subject(), publication.publishedAt(), slices);
        run.digests = true;
        return run;
    }

    void release() {
        if (state != State.PLANNED) {
            throw new IllegalStateException("released already: " + id);
        }
        state = State.RELEASED;
    }

    /** There is a slice to work off again, or one more than before. */
    void goOn(int more) {
        if (state == State.PLANNED) {
            throw new IllegalStateException("not released yet: " + id);
        }
        slices += more;
        state = State.RELEASED;
    }

    void complete() {
        if (state != State.RELEASED) {
            throw new IllegalStateException("cannot be completed as it is " + state + ": " + id);
        }
        state = State.COMPLETED;
    }

    boolean hasDigests() {
        return Boolean.TRUE.equals(digests);
    }

    boolean isReleased() {
        return state == State.RELEASED;
    }

    UUID id() {
        return id;
    }

    UUID publication() {
        return publication;
    }

    UUID subject() {
        return subject == null ? publication : subject;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    int slices() {
        return slices;
    }

    State state() {
        return state;
    }

    /** How far a run has come; HELD and RECALLED are the way of a run that waits for its hold. */
    enum State {
        PLANNED,
        HELD,
        RELEASED,
        RECALLED,
        COMPLETED
    }
}
