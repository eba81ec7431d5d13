package cat.xarxa.portal.console.activity;

import cat.xarxa.portal.activity.Title;
import cat.xarxa.portal.activity.writing.ActivityManuscript;
import cat.xarxa.portal.activity.writing.Speaker;
import cat.xarxa.portal.activity.writing.WriteActivity;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.manuscript.Written;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One session in the form of an activity, with one line more for speakers than are named. */
record SessionFields(String at, List<String> speakers) {

    private static final int MOST = 50;

    /** Those in which something is written, and an empty one to go on with. */
    static List<SessionFields> of(Written written) {
        List<SessionFields> sessions = new ArrayList<>();
        int number = 0;
        while (number < MOST && isWritten(written, number)) {
            sessions.add(new SessionFields(at(number), speakerLines(written, at(number))));
            number++;
        }
        sessions.add(new SessionFields(at(number), List.of(at(number) + "speakers[0]")));
        return sessions;
    }

    /** Fills the fields with what is saved. */
    static Written fill(Written written, ActivityManuscript activity) {
        List<ActivityManuscript.Session> sessions = activity.sessions();
        IntStream.range(0, sessions.size()).forEach(i -> fill(written, at(i), sessions.get(i), activity));
        return written;
    }

    static List<WriteActivity.Session> commands(Written written, Times times) {
        return IntStream.range(0, MOST)
                .filter(number -> isWritten(written, number))
                .mapToObj(SessionFields::at)
                .map(at -> command(written, at, times))
                .toList();
    }

    private static WriteActivity.Session command(Written written, String at, Times times) {
        Map<String, Title> titles = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            String title = written.given(at + "texts." + language.code() + ".title");
            if (title != null) {
                titles.put(language.code(), new Title(title));
            }
        }
        List<WriteActivity.SpeakerToName> speakers = speakerLines(written, at).stream()
                .map(written::given)
                .flatMap(choice -> choice == null ? Stream.empty() : Stream.of(speaker(choice)))
                .toList();
        return new WriteActivity.Session(
                written.given(at + "kind"),
                titles,
                times.ofSession(at, "starts"),
                times.ofSession(at, "ends"),
                speakers);
    }

    private static void fill(
            Written written, String at, ActivityManuscript.Session session, ActivityManuscript activity) {
        ZoneId zone = activity.zone();
        LocalDate day = Times.day(session.starts(), zone);
        written.with(at + "kind", session.kind())
                .with(at + "date", activity.when().day().equals(day) ? null : day)
                .with(at + "starts", Times.hour(session.starts(), zone))
                .with(at + "ends", Times.hour(session.ends(), zone));
        session.texts().forEach((code, title) -> written.with(at + "texts." + code + ".title", title.title()));
        List<Speaker> speakers = session.speakers();
        IntStream.range(0, speakers.size())
                .forEach(i -> written.with(at + "speakers[" + i + "]", choice(speakers.get(i))));
    }

    /** As the form names a person with one of their mandates. */
    static String choice(Speaker speaker) {
        return speaker.personId() + " " + speaker.orgId();
    }

    private static WriteActivity.SpeakerToName speaker(String choice) {
        int between = choice.indexOf(' ');
        return between < 0
                ? new WriteActivity.SpeakerToName(choice, "")
                : new WriteActivity.SpeakerToName(choice.substring(0, between), choice.substring(between + 1));
    }

    private static List<String> speakerLines(Written written, String at) {
        int named = 0;
        while (written.given(at + "speakers[" + named + "]") != null) {
            named++;
        }
        return IntStream.rangeClosed(0, named)
                .mapToObj(i -> at + "speakers[" + i + "]")
                .toList();
    }

    private static boolean isWritten(Written written, int number) {
        String at = at(number);
        Stream<String> titles =
                Stream.of(Language.values()).map(language -> at + "texts." + language.code() + ".title");
        Stream<String> others =
                Stream.of("kind", "date", "starts", "ends", "speakers[0]").map(field -> at + field);
        return written.hasAny(Stream.concat(titles, others));
    }

    private static String at(int number) {
        return "sessions[" + number + "].";
    }

    /** Whether somebody is named whom the roll does not know any more, so that saving does not lose them. */
    public boolean isElsewhere(Written written, List<SpeakerRoll.Group> roll, String field) {
        String named = written.given(field);
        return named != null
                && roll.stream()
                        .flatMap(group -> group.people().stream())
                        .noneMatch(person -> person.id().equals(named));
    }
}
