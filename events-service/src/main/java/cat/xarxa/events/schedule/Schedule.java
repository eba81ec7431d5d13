package cat.xarxa.events.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When an activity takes place. Either only its day is known, or its start and its end.
 *
 * @param day the day in the zone; that of the start when times are known
 * @param starts null when only the day is known
 * @param ends null when only the day is known
 * @param zone in which people there read the day and the times
 */
public record Schedule(
        LocalDate day, @Nullable Instant starts, @Nullable Instant ends, ZoneId zone) {

    public Schedule {
        if ((starts == null) != (ends == null)) {
            throw new IllegalArgumentException("a start needs an end, and an end a start");
        }
        if (starts != null && ends != null) {
            if (!ends.isAfter(starts)) {
                throw new IllegalArgumentException("the end must come after the start");
            }
            if (!day.equals(LocalDate.ofInstant(starts, zone))) {
                throw new IllegalArgumentException("the day must be that of the start");
            }
        }
    }

    /** Only the day is known. */
    public static Schedule on(LocalDate day, ZoneId zone) {
        return new Schedule(day, null, null, zone);
    }

    /** Start and end are known. */
    public static Schedule between(Instant starts, Instant ends, ZoneId zone) {
        return new Schedule(LocalDate.ofInstant(starts, zone), starts, ends, zone);
    }

    /** Whether start and end are known. */
    public boolean isTimed() {
        return starts != null;
    }

    /** When it begins at the earliest: its start, or the first moment of its day. */
    public Instant opening() {
        return starts != null ? starts : day.atStartOfDay(zone).toInstant();
    }

    /** When it ends at the latest: its end, or the last moment of its day. */
    public Instant closing() {
        return ends != null ? ends : day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** Whether it is over: past its end, or past its day. */
    public boolean isOverAt(Instant now) {
        return !now.isBefore(closing());
    }
}
