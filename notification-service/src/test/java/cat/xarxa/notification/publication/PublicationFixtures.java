package cat.xarxa.notification.publication;

import cat.xarxa.notification.wording.Lang;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Publications to tell. */
public final class PublicationFixtures {

    public static final UUID ID = UUID.fromString("019eb58f-9c00-7a31-8f4e-5b2f6a1c0d3e");
    public static final UUID RECORDING = UUID.fromString("019eb5a2-7700-7c45-8e1f-0a1b2c3d4e05");
    public static final Instant PUBLISHED_AT = Instant.parse("2026-11-24T09:30:00Z");

    private PublicationFixtures() {}

    /** The quarter's news: the network's, relayed from an ally, in three languages. */
    public static Publication networkNews() {
        return post("NEWS", "xarxa", "coopcat", Audience.PUBLIC, Set.of());
    }

    public static Publication newsOf(String owner) {
        return post("NEWS", owner, null, Audience.PUBLIC, Set.of());
    }

    public static Publication alertFor(String... territories) {
        return post("ALERT", "xarxa", null, Audience.PUBLIC, Set.of(territories));
    }

    public static Publication membersOnly() {
        return post("NEWS", "xarxa", null, Audience.NETWORK, Set.of());
    }

    public static Publication post(
            String type, String owner, String source, Audience audience, Set<String> territories) {
        return new Publication(
                ID,
                PublicationKind.POST,
                type,
                owner,
                source,
                Set.of("fons-europeus"),
                territories,
                audience,
                type.equals("ALERT"),
                texts(),
                LocalDate.of(2021, 3, 31),
                PUBLISHED_AT,
                null);
    }

    /** The same publication as an activity or a project. */
    public static Publication as(PublicationKind kind, String... territories) {
        return new Publication(
                ID,
                kind,
                "SEMINAR",
                "uab",
                null,
                Set.of(),
                Set.of(territories),
                Audience.PUBLIC,
                false,
                texts(),
                null,
                PUBLISHED_AT,
                kind == PublicationKind.ACTIVITY ? conferenceDay() : null);
    }

    /** The day of 2 March 2021, in which somebody of Manlleu speaks. */
    public static Happening conferenceDay() {
        return new Happening(
                ID,
                LocalDate.of(2021, 3, 2),
                null,
                ZoneId.of("Europe/Madrid"),
                true,
                List.of("uab", "respon-cat"),
                Set.of("uab", "respon-cat", "manlleu"),
                "economies");
    }

    /** A recording of it. */
    public static Publication recording() {
        return as(PublicationKind.ACTIVITY).recording(RECORDING, Audience.PUBLIC, PUBLISHED_AT);
    }

    /** The same publication with other texts. */
    public static Publication saying(Map<Lang, PublicationText> texts) {
        Publication news = networkNews();
        return new Publication(
                news.id(),
                news.kind(),
                news.type(),
                news.ownerOrg(),
                news.sourceOrg(),
                news.themes(),
                news.territories(),
                news.audience(),
                news.urgent(),
                texts,
                news.occurredOn(),
                news.publishedAt(),
                news.happening());
    }

    private static Map<Lang, PublicationText> texts() {
        return Map.of(
                Lang.CA, new PublicationText("seguiment", "Seguiment dels projectes", "La Confederació segueix."),
                Lang.ES, new PublicationText("seguimiento", "Seguimiento de los proyectos", "La Confederación sigue."),
                Lang.EN, new PublicationText("following", "Following the projects", "The Confederation follows."));
    }
}
