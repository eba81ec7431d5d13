package cat.xarxa.events.activity;

import static java.time.temporal.ChronoUnit.MILLIS;

import cat.xarxa.events.content.Content;
import cat.xarxa.events.content.Recording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jmolecules.ddd.types.Identifier;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/** Something in the agenda; drafted or proposed first, published once, kept for ever. */
@Document("activities")
@TypeAlias("activity.v1")
public final class Activity implements AggregateRoot<Activity, Activity.Id> {

    private final Id id;
    private final Instant createdAt;
    private final @Nullable String proposedBy;
    private Content content;
    private State state;
    private Instant listedAt;
    private @Nullable Instant publishedAt;
    private @Nullable Boolean toldPeople;
    private List<Recording> recordings = new ArrayList<>();

    @Version
    private @Nullable Long version;

    private Activity(
            Id id, Content content, State state, @Nullable String proposedBy, Instant createdAt, Instant listedAt) {
        this.id = id;
        this.content = content;
        this.state = state;
        this.proposedBy = proposedBy;
        this.createdAt = createdAt;
        this.listedAt = listedAt;
    }

    /** Times are kept to the millisecond, so that they read the same in the database, in events and in answers. */
    static Activity draft(Id id, Content content, Instant now) {
        return new Activity(id, content, State.DRAFT, null, now.truncatedTo(MILLIS), opening(content));
    }

    /** Begun by a partner, for the office to look at. */
    static Activity propose(Id id, Content content, String partner, Instant now) {
        return new Activity(id, content, State.REVIEW, partner, now.truncatedTo(MILLIS), opening(content));
    }

    void revise(Content revised) {
        refusePublished();
        content = revised;
        listedAt = opening(revised);
    }

    /**
     * Makes it visible.
     *
     * @param tellPeople null says nothing: then people are told of what is to come; of what is over the office decides
     */
    ActivityEvent.Announced publish(@Nullable Boolean tellPeople, Instant now) {
        refusePublished();
        boolean past = isPastAt(now);
        if (past && tellPeople == null) {
            throw new TellPeopleUndecided();
        }
        Instant moment = now.truncatedTo(MILLIS);
        boolean tell = Objects.requireNonNullElse(tellPeople, true);
        state = State.PUBLISHED;
        publishedAt = moment;
        toldPeople = tell;
        return new ActivityEvent.Announced(id, content, tell, past, moment);
    }

    ActivityEvent.RecordingPublished publishRecording(Recording recording) {
        if (state != State.PUBLISHED) {
            throw new ActivityNotPublished(state);
        }
        recordings.add(recording);
        return new ActivityEvent.RecordingPublished(id, recording);
    }

    private void refusePublished() {
        if (state == State.PUBLISHED) {
            throw new ActivityPublished();
        }
    }

    private static Instant opening(Content content) {
        return content.schedule().opening().truncatedTo(MILLIS);
    }

    public boolean isPastAt(Instant now) {
        return content.schedule().isOverAt(now);
    }

    boolean isVisibleTo(Reader reader) {
        return reader.sees(this);
    }

    @Override
    public Id getId() {
        return id;
    }

    public Content content() {
        return content;
    }

    public State state() {
        return state;
    }

    /** The partner that began it, null when none did; whoever answers for it later. */
    public @Nullable String proposedBy() {
        return proposedBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Where it stands in the agenda: by its start, or the first moment of its day. */
    public Instant listedAt() {
        return listedAt;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    /** What the office decided when it was published, null before. */
    public @Nullable Boolean toldPeople() {
        return toldPeople;
    }

    public List<Recording> recordings() {
        return List.copyOf(recordings);
    }

    /** Which of its changes it has gone through, from 0. */
    public long version() {
        return version == null ? 0 : version;
    }

    /** Identifies an activity; a UUIDv7. */
    public record Id(UUID value) implements Identifier {}

    /** The life of an activity. */
    public enum State {
        DRAFT,
        REVIEW,
        PUBLISHED
    }
}
