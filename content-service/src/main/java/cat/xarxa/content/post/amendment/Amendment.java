package cat.xarxa.content.post.amendment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was said of a published post, and stays on its page.
 *
 * @param at when it really was said
 * @param redirect the post that stands in for one that was withdrawn, null for none
 */
public record Amendment(
        Kind kind, Note note, Instant at, @Nullable UUID redirect) {

    /** What happened to the post. */
    public enum Kind {
        /** Something that matters is otherwise than it was. */
        CHANGED,
        /** Something was wrong: a <i>rectificació</i>. */
        CORRECTED,
        WITHDRAWN
    }
}
