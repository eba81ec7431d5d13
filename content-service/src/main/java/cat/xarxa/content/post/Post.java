package cat.xarxa.content.post;

import static java.time.temporal.ChronoUnit.MILLIS;

import cat.xarxa.content.post.amendment.Amendment;
import cat.xarxa.content.post.amendment.Amendment.Kind;
import cat.xarxa.content.post.amendment.ChangeLevel;
import cat.xarxa.content.post.amendment.Note;
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

/** Something that the network says; drafted or proposed first, published once, kept for ever. */
@Document("posts")
@TypeAlias("post.v1")
public final class Post implements AggregateRoot<Post, Post.Id> {

    private final Id id;
    private final Instant createdAt;
    private final @Nullable String proposedBy;
    private Content content;
    private State state;
    private Instant listedAt;
    private @Nullable Instant publishedAt;

    /** Null in what never changed. */
    private @Nullable Instant changedAt;

    /** The last event that told of it; null where it was published when that was not kept yet. */
    private @Nullable UUID toldBy;

    /** Oldest first. */
    private List<Amendment> amendments = new ArrayList<>();

    @Version
    private long version;

    private Post(Id id, Content content, State state, @Nullable String proposedBy, Instant createdAt) {
        this.id = id;
        this.content = content;
        this.state = state;
        this.proposedBy = proposedBy;
        this.createdAt = createdAt;
        this.listedAt = createdAt;
    }

    /** Times are kept to the millisecond, so that they read the same in the database, in events and in answers. */
    static Post draft(Id id, Content content, Instant now) {
        return new Post(id, content, State.DRAFT, null, now.truncatedTo(MILLIS));
    }

    /** Begun by a partner, for the office to look at. */
    static Post propose(Id id, Content content, String partner, Instant now) {
        return new Post(id, content, State.REVIEW, partner, now.truncatedTo(MILLIS));
    }

    void revise(Content revised) {
        refuseUnlessOpen();
        content = revised;
    }

    Published publish(Instant now, UUID event) {
        refuseUnlessOpen();
        Instant moment = now.truncatedTo(MILLIS);
        state = State.PUBLISHED;
        publishedAt = moment;
        listedAt = moment;
        toldBy = event;
        return new Published(event, id, content, moment);
    }

    /** Of what changes to a slight degree nothing is said. */
    PostEvent.Changed change(Content other, ChangeLevel level, @Nullable Note note, Instant now, UUID event) {
        if ((level == ChangeLevel.MAJOR) != (note != null)) {
            throw new IllegalArgumentException("a note belongs to a major change, and to no other");
        }
        Instant moment = say(other, now);
        if (note != null) {
            amend(Kind.CHANGED, note, moment, event);
        }
        return new PostEvent.Changed(event, id, content, published(), level, note, moment);
    }

    PostEvent.Corrected correct(Content right, Note note, Instant now, UUID event) {
        Instant moment = say(right, now);
        UUID corrected = toldBy;
        amend(Kind.CORRECTED, note, moment, event);
        return new PostEvent.Corrected(event, id, content, published(), note, corrected, moment);
    }

    PostEvent.Withdrawn withdraw(Note reason, @Nullable UUID redirect, Instant now, UUID event) {
        refuseUnlessPublished();
        Instant moment = now.truncatedTo(MILLIS);
        state = State.WITHDRAWN;
        changedAt = moment;
        toldBy = event;
        amendments.add(new Amendment(Kind.WITHDRAWN, reason, moment, redirect));
        return new PostEvent.Withdrawn(event, id, content, published(), reason, redirect, moment);
    }

    private Instant say(Content other, Instant now) {
        refuseUnlessPublished();
        content.requireSameFrame(other);
        Instant moment = now.truncatedTo(MILLIS);
        content = other;
        changedAt = moment;
        return moment;
    }

    private void amend(Kind kind, Note note, Instant at, UUID event) {
        toldBy = event;
        amendments.add(new Amendment(kind, note, at, null));
    }

    private Instant published() {
        return Objects.requireNonNull(publishedAt);
    }

    private void refuseUnlessPublished() {
        if (state != State.PUBLISHED) {
            throw new PostNotPublished(state);
        }
    }

    private void refuseUnlessOpen() {
        if (state != State.DRAFT && state != State.REVIEW) {
            throw new PostNotDraft(state);
        }
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

    /** Where the post stands in lists: by its publication, before that by its creation. */
    public Instant listedAt() {
        return listedAt;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    /** When it last changed, however little; null when it never did. */
    public @Nullable Instant changedAt() {
        return changedAt;
    }

    /** What was said of it since it was published, oldest first. */
    public List<Amendment> amendments() {
        return List.copyOf(amendments);
    }

    public long version() {
        return version;
    }

    /** Identifies a post; a UUIDv7. */
    public record Id(UUID value) implements Identifier {}

    /** The life of a post; being changed or corrected is no state but something that happens. */
    public enum State {
        DRAFT,
        REVIEW,
        SCHEDULED,
        PUBLISHED,
        WITHDRAWN,
        ARCHIVED
    }

    /** The post became visible to its audience. */
    public record Published(UUID event, Id id, Content content, Instant publishedAt) implements PostEvent {}
}
