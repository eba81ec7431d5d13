package cat.xarxa.notification.messaging;

import cat.xarxa.notification.publication.Audience;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.publication.PublicationKind;
import cat.xarxa.notification.publication.PublicationText;
import cat.xarxa.notification.wording.Lang;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A post was published, as content-service tells it. */
record PostPublishedV1(
        UUID postId,
        String type,
        String ownerOrg,
        @Nullable String sourceOrg,
        Set<String> themes,
        Set<String> territories,
        String audience,
        String urgency,
        Map<String, Text> textByLang,
        @Nullable LocalDate occurredOn,
        Instant publishedAt) {

    static final String TYPE = "cat.xarxa.content.post-published.v1";

    /** Its texts in one language. */
    record Text(String slug, String title, String summary) {}

    /** A language that this service does not speak is left out. */
    Publication toPublication() {
        Map<Lang, PublicationText> texts = new EnumMap<>(Lang.class);
        textByLang.forEach((tag, text) -> Lang.of(tag)
                .ifPresent(lang -> texts.put(lang, new PublicationText(text.slug(), text.title(), text.summary()))));
        return new Publication(
                postId,
                PublicationKind.POST,
                type,
                ownerOrg,
                sourceOrg,
                themes,
                territories,
                Audience.valueOf(audience),
                urgency.equals("URGENT"),
                texts,
                occurredOn,
                publishedAt,
                null);
    }
}
