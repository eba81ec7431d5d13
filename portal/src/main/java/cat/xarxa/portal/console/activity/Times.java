package cat.xarxa.portal.console.activity;

import cat.xarxa.portal.language.Dates;
import cat.xarxa.portal.manuscript.Written;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Days and hours as they stand in the form, and the moments that they mean where the activity is. */
final class Times {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH:mm");

    private final Written written;
    private final ZoneId zone;

    private Times(Written written, ZoneId zone) {
        this.written = written;
        this.zone = zone;
    }

    static Times of(Written written) {
        return new Times(written, zone(written.given("zone")));
    }

    /** The day where no hours are known: then nothing but the day is sent. */
    @Nullable
    String day() {
        return isTimed() ? null : written.given("date");
    }

    @Nullable
    String starts() {
        return isTimed() ? moment(written.given("date"), written.given("starts")) : null;
    }

    @Nullable
    String ends() {
        String last = written.given("lastDate");
        return isTimed() ? moment(last == null ? written.given("date") : last, written.given("ends")) : null;
    }

    /** @param at where the session stands in the form, with a dot at the end */
    @Nullable
    String ofSession(String at, String field) {
        String day = written.given(at + "date");
        return moment(day == null ? written.given("date") : day, written.given(at + field));
    }

    /** Hours without a day say nothing yet. */
    private boolean isTimed() {
        boolean hours = written.given("starts") != null || written.given("ends") != null;
        return written.given("date") != null && (hours || written.given("lastDate") != null);
    }

    /** What cannot be read is sent as it was typed, so that the service says what is wrong with it. */
    private @Nullable String moment(@Nullable String day, @Nullable String hour) {
        if (day == null || hour == null) {
            return null;
        }
        try {
            return ZonedDateTime.of(LocalDate.parse(day), LocalTime.parse(hour.replace('.', ':'), HOUR), zone)
                    .toOffsetDateTime()
                    .toString();
        } catch (DateTimeException unreadable) {
            return day + " " + hour;
        }
    }

    private static ZoneId zone(@Nullable String name) {
        try {
            return name == null ? Dates.ZONE : ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return Dates.ZONE;
        }
    }

    /** The hour of a moment as the form shows it, null where none is known. */
    static @Nullable String hour(@Nullable Instant moment, ZoneId zone) {
        return moment == null ? null : SHOWN.format(moment.atZone(zone));
    }

    /** The day of a moment, null where none is known. */
    static @Nullable LocalDate day(@Nullable Instant moment, ZoneId zone) {
        return moment == null ? null : LocalDate.ofInstant(moment, zone);
    }
}
