package cat.xarxa.portal.post;

import cat.xarxa.portal.language.Dates;
import cat.xarxa.portal.language.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A post as content-service tells it; what a page does not show is left out. */
public record Post(
        UUID id,
        String type,
        String ownerName,
        @Nullable String sourceName,
        String audience,
        List<String> themes,
        List<String> territories,
        @Nullable LocalDate occurredOn,
        Map<String, Text> texts,
        @Nullable Instant publishedAt) {

    /** A post's text in one language; the body is sanitised by the service. */
    public record Text(String slug, String title, String summary, String bodyHtml) {}

    /** The language in which a reader gets it: the one asked for, else Catalan, Spanish, English. */
    public Language languageFor(Language asked) {
        return asked.orFirstOf(texts.keySet());
    }

    public boolean speaks(Language language) {
        return texts.containsKey(language.code());
    }

    public Text textIn(Language language) {
        return Objects.requireNonNull(texts.get(languageFor(language).code()));
    }

    /** Below the language. */
    public String path(Language language) {
        return "/news/" + id + "/" + textIn(language).slug();
    }

    public boolean isForMembersOnly() {
        return "NETWORK".equals(audience);
    }

    /** A draft, which the office sees in no list of news, has none. */
    public @Nullable LocalDate publishedOn() {
        return publishedAt == null ? null : Dates.day(publishedAt);
    }
}
