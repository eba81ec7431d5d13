package cat.xarxa.portal.post.writing;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be done with a published post; content-service says what is wrong with it. */
public sealed interface AmendPost {

    /**
     * Has it say something else.
     *
     * @param level MINOR tells nobody, MAJOR tells who was told of the post
     */
    record Change(@Nullable String level, Map<String, String> note, WritePost post) implements AmendPost {}

    /** Puts right what was wrong. */
    record Correction(Map<String, String> note, WritePost post) implements AmendPost {}

    /**
     * Takes it away.
     *
     * @param redirect the post that stands in for it, null for none
     */
    record Withdrawal(Map<String, String> reason, @Nullable UUID redirect) implements AmendPost {}
}
