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
        @Nullable Instant publishedAt,
        String state,
        List<Amendment> amendments) {

    /** A service of the version before tells of none. */
    public Post {
        amendments = Objects.requireNonNullElse(amendments, List.of());
    }

    /** A post's text in one language; the body is sanitised by the service. */
    public record Text(String slug, String title, String summary, String bodyHtml) {}

    public boolean isWithdrawn() {
        return "WITHDRAWN".equals(state);
    }

    /** The post that stands in for one that was withdrawn, null for none. */
    public @Nullable UUID redirect() {
        return amendments.stream()
                .map(Amendment::redirect)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /**
     * What was said of it since it was published.
     *
     * @param kind CHANGED, CORRECTED or WITHDRAWN
     * @param note by language; Catalan is never missing
     */
    public record Amendment(
            String kind,
            Instant at,
            Map<String, String> note,
            @Nullable UUID redirect) {

        public Language languageFor(Language asked) {
            return asked.orFirstOf(note.keySet());
        }

        public String noteIn(Language language) {
            return Objects.requireNonNull(note.get(languageFor(language).code()));
        }
    }

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
