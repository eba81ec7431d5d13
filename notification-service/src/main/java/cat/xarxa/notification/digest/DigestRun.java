package cat.xarxa.notification.digest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
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
 * The making of all digests that are due at one time. It is missed when nobody began it in time, and made all the same.
 */
@AggregateRoot
@Document("digest_runs")
class DigestRun {

    /** Later than this it was missed. */
    static final Duration IN_TIME = Duration.ofMinutes(15);

    @Identity
    @Id
    private final UUID id;

    private final Instant due;
    private final Instant begun;
    private State state = State.RUNNING;

    /** Read by the mapping: raised with every change, so that two transactions that change it collide. */
    @SuppressWarnings("UnusedVariable")
    @Version
    private @Nullable Long version;

    @PersistenceCreator
    DigestRun(UUID id, Instant due, Instant begun) {
        this.id = id;
        this.due = due;
        this.begun = begun;
    }

    static DigestRun begun(Instant due, Instant now) {
        return new DigestRun(id(due), due, now);
    }

    static UUID id(Instant due) {
        return UUID.nameUUIDFromBytes(("digest-run/" + due).getBytes(UTF_8));
    }

    /** A mail that was decided before the time is written down only after it. */
    void goOn() {
        state = State.RUNNING;
    }

    void complete() {
        if (state != State.RUNNING) {
            throw new IllegalStateException("completed already: " + id);
        }
        state = State.COMPLETED;
    }

    boolean isRunning() {
        return state == State.RUNNING;
    }

    boolean isMissed() {
        return begun.isAfter(due.plus(IN_TIME));
    }

    UUID id() {
        return id;
    }

    Instant due() {
        return due;
    }

    Instant begun() {
        return begun;
    }

    /** Whether mails still wait for it. */
    enum State {
        RUNNING,
        COMPLETED
    }
}
