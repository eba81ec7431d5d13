package cat.xarxa.content.post;

import static java.time.temporal.ChronoUnit.MILLIS;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jmolecules.ddd.types.Identifier;
import org.jmolecules.event.types.DomainEvent;
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

    Published publish(Instant now) {
        refuseUnlessOpen();
        Instant moment = now.truncatedTo(MILLIS);
        state = State.PUBLISHED;
        publishedAt = moment;
        listedAt = moment;
        return new Published(id, content, moment);
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
    public record Published(Id id, Content content, Instant publishedAt) implements DomainEvent {}
}
