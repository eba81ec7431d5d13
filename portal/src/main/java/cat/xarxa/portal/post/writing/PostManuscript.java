package cat.xarxa.portal.post.writing;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.manuscript.WrittenText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post as its authors see it.
 *
 * @param state DRAFT, REVIEW, PUBLISHED or WITHDRAWN
 * @param proposedBy slug of the partner that proposed it, null when nobody did
 * @param version the one that a change of it builds on
 */
public record PostManuscript(
        UUID id,
        String type,
        String state,
        String ownerOrg,
        @Nullable String sourceOrg,
        @Nullable String proposedBy,
        String ownerName,
        @Nullable String sourceName,
        String audience,
        List<String> themes,
        List<String> territories,
        @Nullable LocalDate occurredOn,
        Map<String, WrittenText> texts,
        Instant createdAt,
        @Nullable Instant publishedAt,
        long version) {

    /** Whether it can be written anew and published still. */
    public boolean isOpen() {
        return !isPublished() && !"WITHDRAWN".equals(state);
    }

    public boolean isPublished() {
        return "PUBLISHED".equals(state);
    }

    public WrittenText textIn(Language asked) {
        return Objects.requireNonNull(texts.get(asked.orFirstOf(texts.keySet()).code()));
    }

    /** Where its readers find it, below the language. */
    public String path(Language language) {
        return "/news/" + id + "/" + textIn(language).slug();
    }
}
