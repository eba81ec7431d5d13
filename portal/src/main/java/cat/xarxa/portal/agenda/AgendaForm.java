package cat.xarxa.portal.agenda;

import cat.xarxa.portal.activity.ActivityKind;
import cat.xarxa.portal.catalogue.Territories;
import cat.xarxa.portal.catalogue.Themes;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what readers choose; what is in no catalogue is nobody's choice, but a date that is none is a mistake. */
@Component
class AgendaForm {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");
    private static final DateTimeFormatter BY_HAND =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);
    private static final int SHOWN = 40;

    private final Themes themes;
    private final Territories territories;

    AgendaForm(Themes themes, Territories territories) {
        this.themes = themes;
        this.territories = territories;
    }

    Reading read(AgendaQuery query) {
        List<Problem> problems = new ArrayList<>();
        LocalDate from = day("from", query.from(), problems);
        LocalDate to = day("to", query.to(), problems);
        if (from != null && to != null && to.isBefore(from)) {
            problems.add(new Problem("to", "agenda.problem.order", ""));
        }
        AgendaFilter filter = new AgendaFilter(
                from,
                to,
                ActivityKind.of(query.kind()).map(Enum::name).orElse(null),
                only(query.theme(), themes.contains(orNone(query.theme()))),
                only(query.comarca(), territories.isComarca(orNone(query.comarca()))),
                only(query.organiser(), isSlug(query.organiser())),
                only(query.speaker(), isSlug(query.speaker())),
                null,
                "true".equals(query.coming()));
        return new Reading(filter, problems);
    }

    private static @Nullable LocalDate day(String field, @Nullable String written, List<Problem> problems) {
        if (written == null || written.isBlank()) {
            return null;
        }
        Optional<LocalDate> day = day(written.strip());
        if (day.isEmpty()) {
            String shown = written.length() > SHOWN ? written.substring(0, SHOWN) + "…" : written;
            problems.add(new Problem(field, "agenda.problem." + field, shown));
        }
        return day.orElse(null);
    }

    /** As browsers send dates, or as people write them where the browser does not help. */
    private static Optional<LocalDate> day(String written) {
        DateTimeFormatter form = written.contains("/") ? BY_HAND : DateTimeFormatter.ISO_LOCAL_DATE;
        try {
            LocalDate day = LocalDate.parse(written, form);
            return day.isBefore(FIRST) || day.isAfter(LAST) ? Optional.empty() : Optional.of(day);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isSlug(@Nullable String asked) {
        return SLUG.matcher(orNone(asked)).matches();
    }

    private static @Nullable String only(@Nullable String asked, boolean known) {
        return known ? asked : null;
    }

    private static String orNone(@Nullable String asked) {
        return asked == null ? "" : asked;
    }

    /** What could be read, and what is wrong with the rest. */
    record Reading(AgendaFilter filter, List<Problem> problems) {

        public boolean isGood() {
            return problems.isEmpty();
        }

        /** What is wrong with a field, null when nothing is. */
        public @Nullable Problem problem(String field) {
            return problems.stream()
                    .filter(problem -> problem.field().equals(field))
                    .findFirst()
                    .orElse(null);
        }
    }

    /**
     * What is wrong with a date.
     *
     * @param field where it stands in the form
     * @param key names the text that says how to put it right
     * @param written what stands there
     */
    record Problem(String field, String key, String written) {}
}
