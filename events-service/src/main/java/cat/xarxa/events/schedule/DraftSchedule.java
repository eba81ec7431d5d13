package cat.xarxa.events.schedule;

import cat.xarxa.platform.problem.Findings;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A schedule as it was sent.
 *
 * @param at where in the request it stands, with a dot at the end, or nothing
 */
public record DraftSchedule(
        String at,
        @Nullable String date,
        @Nullable String starts,
        @Nullable String ends,
        @Nullable String zone) {

    /** Where nothing else is said. */
    public static final ZoneId HOME = ZoneId.of("Europe/Madrid");

    /** Of years in which somebody may have met, or may meet. */
    private static final Pattern DAY = Pattern.compile("(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}");

    private static final Pattern ZONE = Pattern.compile("[A-Za-z]+(/[A-Za-z_+-]+){1,2}|UTC");

    /** The schedule, or null and notes of what is wrong with it. */
    public @Nullable Schedule read(Findings findings) {
        ZoneId place = zone(findings);
        if (date != null) {
            return onDay(place, findings);
        }
        if (starts == null && ends == null) {
            findings.add(at + "date", "day-or-times");
            return null;
        }
        return timed(place, findings);
    }

    private @Nullable Schedule onDay(ZoneId place, Findings findings) {
        if (starts != null || ends != null) {
            findings.add(at + "date", "day-or-times");
        }
        LocalDate day = day(at + "date", date, findings);
        return day == null ? null : Schedule.on(day, place);
    }

    private @Nullable Schedule timed(ZoneId place, Findings findings) {
        Instant start = moment(at + "starts", starts, findings);
        Instant end = moment(at + "ends", ends, findings);
        if (start == null || end == null) {
            return null;
        }
        if (!end.isAfter(start)) {
            findings.add(at + "ends", "not-after-start");
            return null;
        }
        return Schedule.between(start, end, place);
    }

    private ZoneId zone(Findings findings) {
        if (zone == null) {
            return HOME;
        }
        try {
            if (ZONE.matcher(zone).matches()) {
                return ZoneId.of(zone);
            }
        } catch (DateTimeException e) {
            // refused below, like what does not look like a zone
        }
        findings.add(at + "zone", "unknown-zone", Findings.shown(zone));
        return HOME;
    }

    /** The day, or null and a note. */
    public static @Nullable LocalDate day(String field, @Nullable String text, Findings findings) {
        if (text == null) {
            return null;
        }
        try {
            if (DAY.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException e) {
            // a 31 February is refused like any other text that is not a day
        }
        findings.add(field, "not-a-day", Findings.shown(text));
        return null;
    }

    /** The moment to the minute that was meant, or null and a note. */
    public static @Nullable Instant moment(String field, @Nullable String text, Findings findings) {
        if (text == null || text.isBlank()) {
            findings.add(field, "required");
            return null;
        }
        try {
            Instant moment = OffsetDateTime.parse(text).toInstant();
            if (DAY.matcher(text.substring(0, "2021-03-02".length())).matches()) {
                return moment.truncatedTo(ChronoUnit.SECONDS);
            }
        } catch (DateTimeParseException e) {
            // refused below, like years that no calendar of ours has
        }
        findings.add(field, "not-a-moment", Findings.shown(text));
        return null;
    }
}
