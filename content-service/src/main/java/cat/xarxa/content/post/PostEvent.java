package cat.xarxa.content.post;

import cat.xarxa.content.post.amendment.ChangeLevel;
import cat.xarxa.content.post.amendment.Note;
import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;
import org.jspecify.annotations.Nullable;

/** Something that happened to a post, told with what the post says since. */
public sealed interface PostEvent extends DomainEvent
        permits Post.Published, PostEvent.Changed, PostEvent.Corrected, PostEvent.Withdrawn {

    /** The event's own id. */
    UUID event();

    Post.Id id();

    Content content();

    Instant publishedAt();

    /**
     * It says something else.
     *
     * @param note what is otherwise; null for a minor change
     */
    record Changed(
            UUID event,
            Post.Id id,
            Content content,
            Instant publishedAt,
            ChangeLevel level,
            @Nullable Note note,
            Instant changedAt)
            implements PostEvent {}

    /**
     * It said something wrong.
     *
     * @param corrects the event that told of what was wrong; null where its id was not kept yet
     */
    record Corrected(
            UUID event,
            Post.Id id,
            Content content,
            Instant publishedAt,
            Note note,
            @Nullable UUID corrects,
            Instant correctedAt)
            implements PostEvent {}

    /**
     * It is not there any more.
     *
     * @param redirect the post that stands in for it, null for none
     */
    record Withdrawn(
            UUID event,
            Post.Id id,
            Content content,
            Instant publishedAt,
            Note reason,
            @Nullable UUID redirect,
            Instant withdrawnAt)
            implements PostEvent {}
}
