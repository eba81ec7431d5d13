package cat.xarxa.portal.activity.writing;

import cat.xarxa.portal.activity.Activity;
import cat.xarxa.portal.activity.Series;
import cat.xarxa.portal.activity.Title;
import cat.xarxa.portal.activity.When;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.manuscript.WrittenText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An activity as its authors see it.
 *
 * @param state DRAFT, REVIEW or PUBLISHED
 * @param proposedBy slug of the partner that proposed it, null when nobody did
 * @param past whether it has ended, by the clock of the service
 * @param toldPeople null before it is published
 * @param version the one that a change of it builds on
 */
public record ActivityManuscript(
        UUID id,
        String kind,
        String networkRole,
        String lineOfWork,
        String state,
        String ownerOrg,
        String ownerName,
        @Nullable String proposedBy,
        List<Activity.Organiser> organisers,
        @Nullable Series series,
        @Nullable LocalDate date,
        @Nullable Instant starts,
        @Nullable Instant ends,
        ZoneId zone,
        @Nullable String mode,
        @Nullable String place,
        String audience,
        List<String> themes,
        List<String> territories,
        List<String> inLanguage,
        Map<String, WrittenText> texts,
        List<Session> sessions,
        List<Activity.Recording> recordings,
        boolean past,
        @Nullable Boolean toldPeople,
        Instant createdAt,
        @Nullable Instant publishedAt,
        long version) {

    /** A part of its programme. */
    public record Session(
            UUID id,
            String kind,
            Map<String, Title> texts,
            @Nullable Instant starts,
            @Nullable Instant ends,
            List<Speaker> speakers) {}

    public boolean isPublished() {
        return "PUBLISHED".equals(state);
    }

    public When when() {
        return new When(date, starts, ends, zone);
    }

    public WrittenText textIn(Language asked) {
        return Objects.requireNonNull(texts.get(asked.orFirstOf(texts.keySet()).code()));
    }

    /** Where its readers find it, below the language. */
    public String path(Language language) {
        return "/agenda/" + id + "/" + textIn(language).slug();
    }
}
