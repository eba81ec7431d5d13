package cat.xarxa.notification.preference;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * When somebody does not want to be disturbed, by the clocks of where they live.
 *
 * @param hours of every day, null for none
 * @param weekends whether all of Saturday and Sunday
 * @param holidays whether all of a public holiday
 */
public record Quiet(@Nullable Hours hours, boolean weekends, boolean holidays) {

    /** Of whoever has not said otherwise. */
    public static final Quiet NEVER = new Quiet(null, false, false);

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /**
     * When it is over in which a moment lies; the moment itself where it lies in none. Where clocks are put back, the
     * hour that comes twice does not end it before its time; where they are put forward over its end, it ends with
     * that.
     */
    public Instant endAfter(Instant moment, ZoneId zone, Predicate<LocalDate> isHoliday) {
        Instant end = moment;
        Optional<LocalDateTime> until = until(end.atZone(zone).toLocalDateTime(), isHoliday);
        while (until.isPresent()) {
            end = next(until.get(), zone, end);
            until = until(end.atZone(zone).toLocalDateTime(), isHoliday);
        }
        return end;
    }

    /** What the clock shows when the stretch is over in which a time lies; what follows may be quiet, too. */
    private Optional<LocalDateTime> until(LocalDateTime time, Predicate<LocalDate> isHoliday) {
        LocalDate day = time.toLocalDate();
        if ((weekends && WEEKEND.contains(day.getDayOfWeek())) || (holidays && isHoliday.test(day))) {
            return Optional.of(day.plusDays(1).atStartOfDay());
        }
        return hours != null && hours.hold(time.toLocalTime()) ? Optional.of(hours.endAfter(time)) : Optional.empty();
    }

    /** The first moment after another one at which the clock shows a time, or has been put forward over it. */
    private static Instant next(LocalDateTime time, ZoneId zone, Instant after) {
        ZoneOffsetTransition change = zone.getRules().getTransition(time);
        if (change != null && change.isGap()) {
            return change.getInstant();
        }
        Instant first = time.atZone(zone).toInstant();
        return first.isAfter(after)
                ? first
                : time.atZone(zone).withLaterOffsetAtOverlap().toInstant();
    }

    /**
     * Hours of each day, over midnight where they end before they begin.
     *
     * @param to the first moment behind them
     */
    public record Hours(LocalTime from, LocalTime to) {

        public Hours {
            if (from.equals(to)) {
                throw new IllegalArgumentException("hours that end as they begin: " + from);
            }
        }

        private boolean hold(LocalTime time) {
            return from.isBefore(to)
                    ? !time.isBefore(from) && time.isBefore(to)
                    : !time.isBefore(from) || time.isBefore(to);
        }

        /** Where they end that hold a time. */
        private LocalDateTime endAfter(LocalDateTime time) {
            LocalDate day = time.toLocalDate();
            return (time.toLocalTime().isBefore(to) ? day : day.plusDays(1)).atTime(to);
        }
    }
}
