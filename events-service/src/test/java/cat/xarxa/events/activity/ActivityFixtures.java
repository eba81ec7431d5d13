package cat.xarxa.events.activity;

import cat.xarxa.events.content.Attendance;
import cat.xarxa.events.content.Audience;
import cat.xarxa.events.content.Content;
import cat.xarxa.events.content.Hosts;
import cat.xarxa.events.content.Nature;
import cat.xarxa.events.content.Recording;
import cat.xarxa.events.content.Session;
import cat.xarxa.events.schedule.Schedule;
import cat.xarxa.platform.text.Language;
import cat.xarxa.platform.text.Text;
import cat.xarxa.platform.text.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Activities as they come to be. */
public final class ActivityFixtures {

    public static final Activity.Id ID = new Activity.Id(UUID.fromString("019eb5a0-1c00-7b12-9d3e-4c5a6b7c8d01"));
    public static final UUID SPEAKER = UUID.fromString("019f9b6a-3c00-7a11-8b52-6d1f0c2e4b02");
    public static final UUID SESSION = UUID.fromString("019eb5a1-0000-7000-8000-000000000001");
    public static final Instant NOW = Instant.parse("2026-11-24T09:31:10.125Z");
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

    private ActivityFixtures() {}

    /** The conference day of 2 March 2021, in which Manlleu's representative gives a workshop. */
    public static Content conferenceDay() {
        return content(Schedule.on(LocalDate.of(2021, 3, 2), MADRID), Audience.PUBLIC);
    }

    /** The same, some hours after {@link #NOW}. */
    public static Content tomorrow() {
        Instant start = Instant.parse("2026-11-25T09:00:00Z");
        return content(Schedule.between(start, start.plusSeconds(7200), MADRID), Audience.PUBLIC);
    }

    /** The conference day in which one person speaks in each of the roles. */
    public static Content speaking(String... roles) {
        List<Session.Speaking> speakers = Stream.of(roles)
                .map(role -> new Session.Speaking(SPEAKER, "manlleu", role))
                .toList();
        return content(conferenceDay().schedule(), Audience.PUBLIC, speakers);
    }

    public static Content content(Schedule schedule, Audience audience) {
        return content(schedule, audience, List.of(new Session.Speaking(SPEAKER, "manlleu", "REPRESENTATIVE")));
    }

    private static Content content(Schedule schedule, Audience audience, List<Session.Speaking> speakers) {
        return new Content(
                new Nature(
                        Nature.Kind.CONFERENCE_DAY,
                        Nature.NetworkRole.PARTICIPANT,
                        Nature.LineOfWork.FORUM_PARTICIPATION),
                new Hosts("xarxa", List.of("respon-cat"), null),
                schedule,
                new Attendance(Attendance.Mode.ONLINE, null, List.of("ca")),
                audience,
                new Content.Subject(List.of("politica-publica-local"), List.of()),
                new Texts(Map.of(
                        Language.CA,
                        Text.of(
                                "Jornada de bones pràctiques d’empreses responsables",
                                "Les empreses premiades expliquen què han après i com ho poden aprofitar els municipis.",
                                "Cos"),
                        Language.ES,
                        Text.of(
                                "Jornada de buenas prácticas de empresas responsables",
                                "Las empresas premiadas explican qué han aprendido y cómo pueden aprovecharlo los municipios.",
                                "Cuerpo"))),
                List.of(new Session(
                        SESSION,
                        "WORKSHOP",
                        Map.of(Language.CA, "Bones pràctiques en un territori socialment responsable"),
                        null,
                        null,
                        speakers)));
    }

    public static Activity drafted(Content content) {
        return Activity.draft(ID, content, NOW);
    }

    public static Activity proposed(Content content) {
        return Activity.propose(ID, content, "coopcat", NOW);
    }

    public static Activity published(Content content, boolean tellPeople) {
        Activity activity = drafted(content);
        activity.publish(tellPeople, NOW);
        return activity;
    }

    public static ActivityEvent.Announced announced(Content content, Boolean tellPeople) {
        return drafted(content).publish(tellPeople, NOW);
    }

    public static Recording recording() {
        return recording("PUBLIC", null);
    }

    public static Recording recording(String visibility, @Nullable UUID session) {
        return new Recording(
                UUID.fromString("019eb5a2-7700-7c45-8e1f-0a1b2c3d4e05"),
                session,
                "https://example.org/demo/gravacio",
                List.of("ca"),
                false,
                visibility,
                Instant.parse("2026-11-24T09:32:40.500Z"));
    }

    public static ActivityEvent.RecordingPublished recorded() {
        Activity activity = drafted(conferenceDay());
        activity.publish(true, NOW);
        return activity.publishRecording(recording());
    }

    /** What was published and then recorded. */
    public static Activity recorded(Content content, Recording recording) {
        Activity activity = published(content, true);
        activity.publishRecording(recording);
        return activity;
    }
}
