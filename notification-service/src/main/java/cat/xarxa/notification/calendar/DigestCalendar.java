package cat.xarxa.notification.calendar;

import cat.xarxa.notification.subscription.Frequency;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Rule R17: when digests are due. The daily one comes on each working day, the weekly one on Mondays, the monthly one
 * on the first working day of the month, each at eight in the morning where the reader lives; what would fall on a
 * holiday comes on the next working day.
 */
@Component
public class DigestCalendar {

    /** Where people live of whom nothing else is known. */
    public static final ZoneId HOME = ZoneId.of("Europe/Madrid");

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final WorkingDays workingDays;

    DigestCalendar(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    /** The first of several that comes after a moment: a monthly one may come before a weekly one. */
    public Instant soonest(Collection<Frequency> frequencies, Instant moment, ZoneId zone) {
        return frequencies.stream()
                .map(frequency -> next(frequency, moment, zone))
                .min(Instant::compareTo)
                .orElseThrow(() -> new IllegalArgumentException("for no digest"));
    }

    /**
     * The first one that comes after a moment. What somebody wants at once, and is not sent at once all the same, they
     * read in the daily one.
     */
    public Instant next(Frequency frequency, Instant moment, ZoneId zone) {
        LocalDate today = moment.atZone(zone).toLocalDate();
        return days(frequency, today)
                .map(workingDays::onOrAfter)
                .map(day -> day.atTime(MORNING).atZone(zone).toInstant())
                .filter(due -> due.isAfter(moment))
                .findFirst()
                .orElseThrow();
    }

    /** Whether a day is a public holiday in all Catalonia. */
    public boolean isHoliday(LocalDate day) {
        return workingDays.isHoliday(day);
    }

    /** The days on which it would fall were there no holidays, from the last one that may yet have been put off. */
    private static Stream<LocalDate> days(Frequency frequency, LocalDate today) {
        return switch (frequency) {
            case IMMEDIATE, DAILY -> Stream.iterate(today, day -> day.plusDays(1));
            case WEEKLY ->
                Stream.iterate(today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), day -> day.plusWeeks(1));
            case MONTHLY -> Stream.iterate(today.withDayOfMonth(1), day -> day.plusMonths(1));
        };
    }
}
