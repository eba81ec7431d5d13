package cat.xarxa.notification.messaging;

import cat.xarxa.notification.publication.Sequel;
import cat.xarxa.notification.wording.Lang;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What content-service tells of a post after its publication; each event tells what the post says since. */
final class PostEvents {

    private PostEvents() {}

    /** It says something else. */
    record PostChangedV1(
            @JsonUnwrapped PostPublishedV1 post,
            String level,
            @Nullable Map<String, String> changeNote,
            Instant changedAt) {

        static final String TYPE = "cat.xarxa.content.post-changed.v1";

        /** Null for a change of which nobody is told; a level that is not known here is none of those that matter. */
        @Nullable
        Sequel toSequel() {
            return level.equals("MAJOR") && changeNote != null
                    ? new Sequel(Sequel.Kind.CHANGE, note(changeNote), changedAt)
                    : null;
        }
    }

    /** It was wrong. */
    record PostCorrectedV1(@JsonUnwrapped PostPublishedV1 post, Map<String, String> note, Instant correctedAt) {

        static final String TYPE = "cat.xarxa.content.post-corrected.v1";

        Sequel toSequel() {
            return new Sequel(Sequel.Kind.CORRECTION, PostEvents.note(note), correctedAt);
        }
    }

    /** It is gone. */
    record PostWithdrawnV1(@JsonUnwrapped PostPublishedV1 post, Map<String, String> reason, Instant withdrawnAt) {

        static final String TYPE = "cat.xarxa.content.post-withdrawn.v1";

        Sequel toSequel() {
            return new Sequel(Sequel.Kind.WITHDRAWAL, note(reason), withdrawnAt);
        }
    }

    /** A language that this service does not speak is left out. */
    private static Map<Lang, String> note(Map<String, String> byTag) {
        Map<Lang, String> note = new EnumMap<>(Lang.class);
        byTag.forEach((tag, text) -> Lang.of(tag).ifPresent(lang -> note.put(lang, text)));
        return note;
    }
}
