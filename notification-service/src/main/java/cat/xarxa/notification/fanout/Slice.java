package cat.xarxa.notification.fanout;

import cat.xarxa.notification.directory.RecipientRange;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/** The part of a run that concerns one range of recipients; worked off in one transaction. */
@Document(Slice.COLLECTION)
class Slice {

    static final String COLLECTION = "fanout_slices";

    @Id
    private final String id;

    private final UUID run;
    private final UUID publication;
    private final int range;
    private State state = State.PENDING;
    private int passes;

    /** Whether it is to be decided anew, as the hold of its run has ended; null for no. */
    private @Nullable Boolean ending;

    /** When to look after it if nobody has worked it off, by the database's clock. */
    private Instant due;

    /** Read by the mapping: raised with every change, so that two transactions that change it collide. */
    @SuppressWarnings("UnusedVariable")
    @Version
    private @Nullable Long version;

    @PersistenceCreator
    Slice(String id, UUID run, UUID publication, int range, Instant due) {
        this.id = id;
        this.run = run;
        this.publication = publication;
        this.range = range;
        this.due = due;
    }

    static Slice of(FanoutRun run, RecipientRange range, Instant due) {
        return new Slice(id(run.id(), range), run.id(), run.publication(), range.number(), due);
    }

    static String id(UUID run, RecipientRange range) {
        return run + "." + range.number();
    }

    /** Has it worked off once more. */
    void reopen(Instant again) {
        if (isPending()) {
            throw new IllegalStateException("still to be worked off: " + id);
        }
        state = State.PENDING;
        due = again;
    }

    /** It is worked off. */
    void done() {
        if (!isPending()) {
            throw new IllegalStateException("worked off already: " + id);
        }
        state = State.DONE;
        ending = null;
        passes++;
    }

    boolean isPending() {
        return state == State.PENDING;
    }

    /** Whether it was never worked off before. */
    boolean isFresh() {
        return passes == 0;
    }

    /** Whether everybody in it is to be decided on, not only who was heard of late. */
    boolean isDecidedAnew() {
        return isFresh() || Boolean.TRUE.equals(ending);
    }

    String id() {
        return id;
    }

    UUID run() {
        return run;
    }

    UUID publication() {
        return publication;
    }

    RecipientRange range() {
        return new RecipientRange(range);
    }

    Instant due() {
        return due;
    }

    /** Whether it is still to be worked off. */
    enum State {
        PENDING,
        DONE
    }
}
