package cat.xarxa.content.messaging;

import cat.xarxa.content.post.PostEvent;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code cat.xarxa.content.post-withdrawn.v1} as it goes over the wire: what the post was, and why it is gone. */
record PostWithdrawnV1(
        @JsonUnwrapped PostPublishedV1 post,
        Map<String, String> reason,
        @Nullable String redirect,
        String withdrawnAt) {

    static final String TYPE = "cat.xarxa.content.post-withdrawn.v1";

    static PostWithdrawnV1 of(PostEvent.Withdrawn event) {
        return new PostWithdrawnV1(
                PostPublishedV1.of(event),
                NoteV1.of(event.reason()),
                Optional.ofNullable(event.redirect()).map(UUID::toString).orElse(null),
                event.withdrawnAt().toString());
    }
}
