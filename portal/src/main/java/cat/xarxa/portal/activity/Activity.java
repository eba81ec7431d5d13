package cat.xarxa.portal.activity;

import cat.xarxa.portal.language.Language;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An activity as events-service tells it; what a page does not show is left out.
 *
 * @param date set where only the day is known, otherwise start and end are
 * @param mode null while it is not known
 * @param inLanguage codes of the languages that are spoken there
 * @param past whether it has ended, by the clock of the service
 */
public record Activity(
        UUID id,
        String kind,
        String networkRole,
        String ownerName,
        List<Organiser> organisers,
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
        Map<String, Text> texts,
        List<Session> sessions,
        List<Recording> recordings,
        boolean past) {

    /** Its text in one language; the body is sanitised by the service. */
    public record Text(String slug, String title, String summary, String bodyHtml) {}

    /** Who organises it; the lead comes first. */
    public record Organiser(String orgId, String name) {}

    /** A part of its programme. */
    public record Session(
            UUID id,
            String kind,
            Map<String, Title> texts,
            @Nullable Instant starts,
            @Nullable Instant ends,
            List<Speaker> speakers) {}

    /**
     * Somebody who speaks for an organisation.
     *
     * @param name null when it cannot be read
     */
    public record Speaker(
            @Nullable String name,
            String orgId,
            String orgName,
            @Nullable String role) {}

    /**
     * A recording, which is kept elsewhere.
     *
     * @param sessionId null when it is of the whole activity
     */
    public record Recording(
            UUID id, @Nullable UUID sessionId, URI url, List<String> langs, boolean captions, String visibility) {}

    public When when() {
        return new When(date, starts, ends, zone);
    }

    /** The language in which a reader gets it. */
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
        return "/agenda/" + id + "/" + textIn(language).slug();
    }

    public List<String> organiserNames() {
        return organisers.stream().map(Organiser::name).toList();
    }

    public boolean isForMembersOnly() {
        return "NETWORK".equals(audience);
    }
}
