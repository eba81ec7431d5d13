package cat.xarxa.content.messaging;

import cat.xarxa.content.post.PostEvent;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code cat.xarxa.content.post-changed.v1} as it goes over the wire: what the post says now, and what is otherwise.
 */
record PostChangedV1(
        @JsonUnwrapped PostPublishedV1 post,
        String level,
        @Nullable Map<String, String> changeNote,
        String changedAt) {

    static final String TYPE = "cat.xarxa.content.post-changed.v1";

    static PostChangedV1 of(PostEvent.Changed event) {
        return new PostChangedV1(
                PostPublishedV1.of(event),
                event.level().name(),
                Optional.ofNullable(event.note()).map(NoteV1::of).orElse(null),
                event.changedAt().toString());
    }
}
