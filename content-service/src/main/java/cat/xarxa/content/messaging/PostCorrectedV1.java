package cat.xarxa.content.messaging;

import cat.xarxa.content.post.PostEvent;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code cat.xarxa.content.post-corrected.v1} as it goes over the wire: what the post says now, and what was wrong. */
record PostCorrectedV1(
        @JsonUnwrapped PostPublishedV1 post,
        Map<String, String> note,
        @Nullable String correctsEventId,
        String correctedAt) {

    static final String TYPE = "cat.xarxa.content.post-corrected.v1";

    static PostCorrectedV1 of(PostEvent.Corrected event) {
        return new PostCorrectedV1(
                PostPublishedV1.of(event),
                NoteV1.of(event.note()),
                Optional.ofNullable(event.corrects()).map(UUID::toString).orElse(null),
                event.correctedAt().toString());
    }
}
