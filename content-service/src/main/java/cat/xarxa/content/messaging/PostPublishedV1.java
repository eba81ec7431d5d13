package cat.xarxa.content.messaging;

import cat.xarxa.content.post.Content;
import cat.xarxa.content.post.PostEvent;
import cat.xarxa.platform.text.Language;
import cat.xarxa.platform.text.Texts;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code cat.xarxa.content.post-published.v1} as it goes over the wire; its schema stands in the contracts. */
record PostPublishedV1(
        String postId,
        String type,
        String ownerOrg,
        @Nullable String sourceOrg,
        List<String> themes,
        List<String> territories,
        String audience,
        List<String> langs,
        String urgency,
        Map<String, PostTextV1> textByLang,
        @Nullable String occurredOn,
        String publishedAt) {

    static final String TOPIC = "xarxa.content.post";
    static final String TYPE = "cat.xarxa.content.post-published.v1";

    static PostPublishedV1 of(PostEvent event) {
        Content content = event.content();
        return new PostPublishedV1(
                event.id().value().toString(),
                content.type().name(),
                content.origin().ownerOrg(),
                content.origin().sourceOrg(),
                content.subject().themes(),
                content.subject().territories(),
                content.audience().name(),
                content.texts().languages().stream().map(Language::code).toList(),
                content.type().isUrgent() ? "URGENT" : "NORMAL",
                texts(content.texts()),
                Optional.ofNullable(content.subject().occurredOn())
                        .map(LocalDate::toString)
                        .orElse(null),
                event.publishedAt().toString());
    }

    private static Map<String, PostTextV1> texts(Texts texts) {
        Map<String, PostTextV1> wire = new LinkedHashMap<>();
        texts.byLanguage().forEach((language, text) -> wire.put(language.code(), PostTextV1.of(text)));
        return wire;
    }
}
