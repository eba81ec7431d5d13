package cat.xarxa.events.activity.command;

import cat.xarxa.events.content.Nature;
import cat.xarxa.events.content.Session;
import cat.xarxa.events.people.Mandate;
import cat.xarxa.events.people.MandateRoll;
import cat.xarxa.events.schedule.DraftSchedule;
import cat.xarxa.events.schedule.Schedule;
import cat.xarxa.platform.id.Ids;
import cat.xarxa.platform.problem.Findings;
import cat.xarxa.platform.text.Language;
import cat.xarxa.platform.text.draft.DraftTitles;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the programme of an activity: sessions within its time, speakers with a mandate. */
@Component
class ProgrammeReader {

    private static final int MOST_SESSIONS = 50;

    /** In all sessions together, as many as an announcement can name. */
    private static final int MOST_SPEAKERS = 100;

    private final MandateRoll mandates;
    private final Ids ids;

    ProgrammeReader(MandateRoll mandates, Ids ids) {
        this.mandates = mandates;
        this.ids = ids;
    }

    /** The sessions; of use only when nothing was found. */
    List<Session> read(
            @Nullable List<WriteActivity.@Nullable SessionToWrite> sessions,
            @Nullable Schedule schedule,
            Findings findings) {
        List<Lists.Item<WriteActivity.SessionToWrite>> items =
                new Lists("sessions", MOST_SESSIONS, findings).items(sessions);
        if (items.stream()
                        .map(Lists.Item::value)
                        .mapToInt(ProgrammeReader::speakers)
                        .sum()
                > MOST_SPEAKERS) {
            findings.add("sessions", "too-many-speakers", MOST_SPEAKERS);
            return List.of();
        }
        return items.stream()
                .map(item -> session(item, schedule, findings))
                .flatMap(Optional::stream)
                .toList();
    }

    private static int speakers(WriteActivity.SessionToWrite session) {
        return session.speakers() == null ? 0 : session.speakers().size();
    }

    private Optional<Session> session(
            Lists.Item<WriteActivity.SessionToWrite> item, @Nullable Schedule schedule, Findings findings) {
        WriteActivity.SessionToWrite session = item.value();
        Nature.Kind kind = findings.constant(item.path() + ".kind", session.kind(), Nature.Kind.class);
        Map<Language, String> titles = DraftTitles.check(item.path() + ".texts", session.texts(), findings);
        Schedule times = times(item, schedule, findings);
        List<Session.Speaking> speakers = new Lists(item.path() + ".speakers", MOST_SPEAKERS, findings)
                .items(session.speakers()).stream()
                        .map(speaker -> speaking(speaker, schedule, findings))
                        .flatMap(Optional::stream)
                        .toList();
        if (kind == null || !titles.containsKey(Language.CA)) {
            return Optional.empty();
        }
        Instant starts = times == null ? null : times.starts();
        Instant ends = times == null ? null : times.ends();
        return Optional.of(new Session(ids.next(), kind.name(), titles, starts, ends, speakers));
    }

    /** Null when none are given, or when what is given is refused. */
    private static @Nullable Schedule times(
            Lists.Item<WriteActivity.SessionToWrite> item, @Nullable Schedule whole, Findings findings) {
        WriteActivity.SessionToWrite session = item.value();
        if ((session.starts() == null && session.ends() == null) || whole == null) {
            return null;
        }
        Schedule times = new DraftSchedule(
                        item.path() + ".",
                        null,
                        session.starts(),
                        session.ends(),
                        whole.zone().getId())
                .read(findings);
        if (times != null && isOutside(times, whole)) {
            findings.add(item.path() + ".starts", "outside-the-activity");
        }
        return times;
    }

    private static boolean isOutside(Schedule session, Schedule whole) {
        Instant first = Objects.requireNonNull(session.starts());
        Instant last = Objects.requireNonNull(session.ends());
        return first.isBefore(whole.opening()) || last.isAfter(whole.closing());
    }

    private Optional<Session.Speaking> speaking(
            Lists.Item<WriteActivity.SpeakerToName> item, @Nullable Schedule schedule, Findings findings) {
        UUID person = person(item, findings);
        String org = item.value().orgId();
        if (org == null || org.isBlank()) {
            findings.add(item.path() + ".orgId", "required");
            return Optional.empty();
        }
        if (person == null || schedule == null) {
            return Optional.empty();
        }
        Optional<Mandate> mandate = mandates.of(person, org, schedule.day());
        if (mandate.isEmpty()) {
            findings.add(item.path() + ".personId", "no-mandate", Findings.shown(org));
        }
        return mandate.map(held -> new Session.Speaking(person, org, held.role()));
    }

    private static @Nullable UUID person(Lists.Item<WriteActivity.SpeakerToName> item, Findings findings) {
        String text = item.value().personId();
        if (text == null || text.isBlank()) {
            findings.add(item.path() + ".personId", "required");
            return null;
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            findings.add(item.path() + ".personId", "wrong-form");
            return null;
        }
    }
}
