package cat.xarxa.notification.preference.web;

import cat.xarxa.notification.preference.Quiet;
import cat.xarxa.notification.preference.Quiet.Hours;
import cat.xarxa.platform.problem.Findings;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When somebody does not want to be disturbed, as it was sent.
 *
 * @param from null, with {@code to}, for no hours
 * @param to before {@code from} for hours over midnight
 */
record WrittenQuiet(
        @Schema(example = "18:00", nullable = true) @Nullable
        String from,

        @Schema(example = "08:00", nullable = true) @Nullable
        String to,

        @Nullable Boolean weekends,
        @Nullable Boolean holidays) {

    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");

    /** What nobody says is never quiet. */
    static Quiet read(@Nullable WrittenQuiet written, Findings findings) {
        return written == null
                ? Quiet.NEVER
                : new Quiet(
                        written.hours(findings),
                        Boolean.TRUE.equals(written.weekends),
                        Boolean.TRUE.equals(written.holidays));
    }

    private @Nullable Hours hours(Findings findings) {
        LocalTime begin = time("quiet.from", from, findings);
        LocalTime end = time("quiet.to", to, findings);
        if (begin == null && end == null) {
            return null;
        }
        if (begin == null || end == null) {
            if (isNothing(from) || isNothing(to)) {
                findings.add(begin == null ? "quiet.from" : "quiet.to", "both-hours");
            }
            return null;
        }
        if (begin.equals(end)) {
            findings.add("quiet.to", "same-hour");
            return null;
        }
        return new Hours(begin, end);
    }

    private static @Nullable LocalTime time(String field, @Nullable String written, Findings findings) {
        if (written == null || written.isBlank()) {
            return null;
        }
        String plain = written.strip();
        if (!TIME.matcher(plain).matches()) {
            findings.add(field, "not-a-time", Findings.shown(plain));
            return null;
        }
        return LocalTime.parse(plain);
    }

    private static boolean isNothing(@Nullable String written) {
        return written == null || written.isBlank();
    }
}
