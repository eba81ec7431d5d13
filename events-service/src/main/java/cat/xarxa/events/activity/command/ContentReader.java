package cat.xarxa.events.activity.command;

import cat.xarxa.events.content.Attendance;
import cat.xarxa.events.content.Audience;
import cat.xarxa.events.content.Content;
import cat.xarxa.events.content.Hosts;
import cat.xarxa.events.content.Nature;
import cat.xarxa.events.content.Session;
import cat.xarxa.events.schedule.DraftSchedule;
import cat.xarxa.events.schedule.Schedule;
import cat.xarxa.platform.catalogue.Catalogue;
import cat.xarxa.platform.problem.Findings;
import cat.xarxa.platform.text.draft.DraftTexts;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the command to write an activity, and tells everything that is wrong with it at once. */
@Component
public class ContentReader {

    private static final int MOST_THEMES = 10;
    private static final int MOST_TERRITORIES = 100;
    private static final int MOST_LANGUAGES = 10;
    private static final int LONGEST_PLACE = 200;
    private static final Set<String> SPOKEN = Set.of(Locale.getISOLanguages());

    /** Those of three letters are thousands, the signed ones among them: {@code csc} is signed in Catalonia. */
    private static final Pattern SPOKEN_OR_SIGNED = Pattern.compile("[a-z]{3}");

    private final Catalogue catalogue;
    private final HostsReader hosts;
    private final ProgrammeReader programme;

    ContentReader(Catalogue catalogue, HostsReader hosts, ProgrammeReader programme) {
        this.catalogue = catalogue;
        this.hosts = hosts;
        this.programme = programme;
    }

    /**
     * What the command says.
     *
     * @throws cat.xarxa.platform.problem.InvalidInputException naming every field at fault
     */
    public Content read(WriteActivity command) {
        Findings findings = new Findings();
        Nature.Kind kind = findings.constant("kind", command.kind(), Nature.Kind.class);
        Nature.NetworkRole role = findings.constant("networkRole", command.networkRole(), Nature.NetworkRole.class);
        Nature.LineOfWork line = findings.constant("lineOfWork", command.lineOfWork(), Nature.LineOfWork.class);
        Hosts held = hosts.read(command, findings);
        Schedule schedule =
                new DraftSchedule("", command.date(), command.starts(), command.ends(), command.zone()).read(findings);
        Attendance attendance = attendance(command, findings);
        Audience audience = findings.constant("audience", command.audience(), Audience.class);
        Content.Subject subject = subject(command, findings);
        DraftTexts texts = DraftTexts.check(command.texts(), findings);
        List<Session> sessions = programme.read(command.sessions(), schedule, findings);
        findings.refuseAny();
        return new Content(
                new Nature(given(kind), given(role), given(line)),
                given(held),
                given(schedule),
                attendance,
                given(audience),
                subject,
                texts.toTexts(),
                sessions);
    }

    private static Attendance attendance(WriteActivity command, Findings findings) {
        Attendance.Mode mode =
                command.mode() == null ? null : findings.constant("mode", command.mode(), Attendance.Mode.class);
        return new Attendance(
                mode, place(command.place(), findings), languages("inLanguage", command.inLanguage(), findings));
    }

    private static @Nullable String place(@Nullable String place, Findings findings) {
        if (place == null || place.isBlank()) {
            return null;
        }
        String line = place.strip();
        if (line.codePointCount(0, line.length()) > LONGEST_PLACE) {
            findings.add("place", "too-long", LONGEST_PLACE);
        } else if (line.codePoints()
                .anyMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT)) {
            findings.add("place", "forbidden-character");
        }
        return line;
    }

    static List<String> languages(String field, @Nullable List<@Nullable String> given, Findings findings) {
        return new Lists(field, MOST_LANGUAGES, findings).texts(given, (path, code) -> {
            if (!SPOKEN.contains(code) && !SPOKEN_OR_SIGNED.matcher(code).matches()) {
                findings.add(path, "unknown-spoken-language", Findings.shown(code));
            }
        });
    }

    private Content.Subject subject(WriteActivity command, Findings findings) {
        return new Content.Subject(
                new Lists("themes", MOST_THEMES, findings)
                        .texts(command.themes(), (path, theme) -> catalogue.checkTheme(path, theme, findings)),
                new Lists("territories", MOST_TERRITORIES, findings)
                        .texts(
                                command.territories(),
                                (path, territory) -> catalogue.checkTerritory(path, territory, findings)));
    }

    private static <T> T given(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
