package cat.xarxa.notification.preference;

import cat.xarxa.notification.calendar.CalendarFixtures;
import cat.xarxa.notification.calendar.DigestCalendar;
import cat.xarxa.notification.preference.Quiet.Hours;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;

/** Quiet times by chance, and whether one is on by the clock on the wall. */
final class QuietFixtures {

    static final DigestCalendar CALENDAR = CalendarFixtures.calendar();
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private QuietFixtures() {}

    static Quiet any(Random chance) {
        LocalTime from = LocalTime.of(chance.nextInt(24), 15 * chance.nextInt(4));
        LocalTime to = chance.nextInt(3) == 0
                ? LocalTime.of(chance.nextInt(4), 15 * chance.nextInt(4))
                : LocalTime.of(chance.nextInt(24), 15 * chance.nextInt(4));
        boolean hours = !from.equals(to) && chance.nextInt(5) > 0;
        return new Quiet(hours ? new Hours(from, to) : null, chance.nextInt(4) == 0, chance.nextInt(4) == 0);
    }

    /** Beside the way in which the service reckons. */
    static boolean isQuiet(Quiet quiet, Instant moment, ZoneId zone) {
        LocalDateTime wall = moment.atZone(zone).toLocalDateTime();
        if (quiet.weekends() && WEEKEND.contains(wall.getDayOfWeek())
                || quiet.holidays() && CALENDAR.isHoliday(wall.toLocalDate())) {
            return true;
        }
        if (quiet.hours() == null) {
            return false;
        }
        int now = wall.toLocalTime().toSecondOfDay();
        int from = quiet.hours().from().toSecondOfDay();
        int to = quiet.hours().to().toSecondOfDay();
        return from < to ? now >= from && now < to : now >= from || now < to;
    }
}
