package cat.xarxa.notification.fanout;

import cat.xarxa.notification.hold.Hold;
import cat.xarxa.notification.publication.Publication;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
 * it is RELEASED at once where nothing is held back. Else inboxes are filled and people counted, then it is HELD until
 * the mails are RELEASED, RECALLED, or EXPIRED for want of an approval. It is COMPLETED when no slice is pending.
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

    /** Null where nothing is held back. */
    private @Nullable Hold hold;

    /** Events of which this run tells as well, as they came while its mails waited; null for none. */
    private @Nullable List<UUID> coalesced;

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

    /** Its mails are to wait. */
    void holdBack(Hold begun) {
        require(state == State.PLANNED && hold == null);
        hold = begun;
    }

    /** What it tells has changed, and is to be looked at and counted once more. */
    void holdAnew(UUID event, Hold begun) {
        require(isWaiting());
        List<UUID> events = new ArrayList<>(coalesced == null ? List.of() : coalesced);
        events.add(event);
        coalesced = events;
        hold = begun;
        state = State.PLANNED;
    }

    /** Whether it tells of an event: the one that it is named after, or one that came while it waited. */
    boolean tellsOf(UUID event) {
        return id.equals(event) || (coalesced != null && coalesced.contains(event));
    }

    /** Everybody's inbox shows it, and it is known how many they are. */
    void count(long people) {
        require(state == State.PLANNED && hold != null);
        hold = requireHold().counted(people);
        state = State.HELD;
    }

    void approve(String someone) {
        require(state == State.HELD);
        hold = requireHold().approvedBy(someone);
    }

    /** The mails may go. */
    void release() {
        require(
                hold == null
                        ? state == State.PLANNED
                        : state == State.HELD && !requireHold().lacksApproval());
        state = State.RELEASED;
    }

    /** It is decided at that moment whom the mails are for. */
    void release(Instant now) {
        release();
        hold = requireHold().endedAt(now);
    }

    /** When it was decided who is told. */
    Instant decidedAt() {
        return hold == null || hold.ended() == null ? publishedAt : hold.ended();
    }

    /** It was a mistake: the mails never go. */
    void recall() {
        require(isWaiting());
        state = State.RECALLED;
    }

    /** Nobody approved of it in time. */
    void expire() {
        require(state == State.HELD && requireHold().lacksApproval());
        state = State.EXPIRED;
    }

    /** There is a slice to work off again, or one more than before. */
    void goOn(int more) {
        require(state != State.PLANNED || hold != null);
        slices += more;
        state = state == State.COMPLETED ? State.RELEASED : state;
    }

    void complete() {
        require(state == State.RELEASED);
        state = State.COMPLETED;
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw new IllegalStateException("not while it is " + state + ": " + id);
        }
    }

    private Hold requireHold() {
        return Objects.requireNonNull(hold, "nothing is held back");
    }

    /** Whether its mails wait, and can be recalled still. */
    boolean isWaiting() {
        return hold != null && (state == State.PLANNED || state == State.HELD);
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

    Optional<Hold> hold() {
        return Optional.ofNullable(hold);
    }

    int slices() {
        return slices;
    }

    State state() {
        return state;
    }

    /** How far a run has come. */
    enum State {
        PLANNED,
        HELD,
        RELEASED,
        RECALLED,
        EXPIRED,
        COMPLETED
    }
}
