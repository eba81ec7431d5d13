package cat.xarxa.events.feed;

import cat.xarxa.events.content.Attendance;
import cat.xarxa.events.content.Nature;
import cat.xarxa.events.schedule.Schedule;
import cat.xarxa.platform.feed.ComposedFeed;
import cat.xarxa.platform.text.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Agendas as the editor composes them. */
final class AgendaFixtures {

    static final UUID ID = UUID.fromString("019eb5a0-1c00-7b12-9d3e-4c5a6b7c8d01");
    static final String ADDRESS = "https://xarxa.example/ca/agenda/" + ID + "/jornada-de-bones-practiques";
    static final Instant PUBLISHED_AT = Instant.parse("2026-11-24T09:31:10.125Z");
    static final Instant RECORDED_AT = Instant.parse("2026-11-24T09:32:40.500Z");
    static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    static final Schedule DAY = Schedule.on(LocalDate.of(2021, 3, 2), MADRID);
    static final Schedule MORNING =
            Schedule.between(Instant.parse("2026-12-04T09:00:00Z"), Instant.parse("2026-12-04T12:30:00Z"), MADRID);
    static final String RECORDING = "https://video.example/v?a=1&b=2";
    static final ComposedFeed.Wording TEXT = new ComposedFeed.Wording(
            Language.CA,
            "Jornada de bones pràctiques",
            "Les empreses expliquen què han après; i com, amb detall.",
            "<p>Cos en <strong>català</strong>.</p>\n");

    private AgendaFixtures() {}

    static AgendaFeed feed(AgendaFeed.Entry... entries) {
        return feed(Language.CA, entries);
    }

    static AgendaFeed feed(Language language, AgendaFeed.Entry... entries) {
        return new AgendaFeed(
                new ComposedFeed.Heading("Agenda de la xarxa · Jornada", "El que organitza la xarxa, i on participa"),
                language,
                new ComposedFeed.Place(
                        UUID.fromString("5f0c6a1e-0000-3000-8000-000000000001"),
                        "https://xarxa.example/feeds/agenda.ics?lang=" + language.code(),
                        "https://xarxa.example/" + language.code() + "/agenda"),
                List.of(entries));
    }

    /** The conference day of 2 March 2021, of which only the day is known. */
    static AgendaFeed.Entry conferenceDay() {
        return entry(TEXT, facts(DAY, online()), published());
    }

    static AgendaFeed.Entry at(Schedule schedule) {
        return entry(TEXT, facts(schedule, in("Can Jorba, Manlleu")), published());
    }

    static AgendaFeed.Entry saying(ComposedFeed.Wording wording) {
        return entry(wording, facts(DAY, online()), published());
    }

    static AgendaFeed.Entry recorded() {
        return entry(
                TEXT,
                facts(DAY, online()),
                new AgendaFeed.History(
                        new ComposedFeed.Moments(PUBLISHED_AT, RECORDED_AT),
                        1,
                        List.of(
                                new AgendaFeed.Watchable(null, RECORDING),
                                new AgendaFeed.Watchable("El taller", "https://video.example/w"))));
    }

    static AgendaFeed.Entry entry(ComposedFeed.Wording wording, AgendaFeed.Facts facts, AgendaFeed.History history) {
        return new AgendaFeed.Entry(ID, ADDRESS, wording, facts, history);
    }

    static AgendaFeed.Facts facts(Schedule schedule, Attendance attendance) {
        return new AgendaFeed.Facts(
                Nature.Kind.CONFERENCE_DAY,
                schedule,
                attendance,
                List.of("Respon.cat", "Confederació & Cia"),
                List.of("Política pública, local", "Manlleu"));
    }

    static AgendaFeed.History published() {
        return new AgendaFeed.History(ComposedFeed.Moments.unchangedSince(PUBLISHED_AT), 1, List.of());
    }

    static Attendance online() {
        return new Attendance(Attendance.Mode.ONLINE, null, List.of("ca"));
    }

    static Attendance in(@Nullable String place) {
        return new Attendance(null, place, List.of());
    }
}
