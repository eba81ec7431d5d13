package cat.xarxa.notification.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The days on which town halls work: from Monday to Friday, but for the public holidays of all Catalonia. */
@Component
class WorkingDays {

    private static final String COUNTRY = "es";
    private static final String CATALONIA = "ct";
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Map<Integer, Set<LocalDate>> holidays = new ConcurrentHashMap<>();

    boolean has(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !isHoliday(day);
    }

    boolean isHoliday(LocalDate day) {
        return holidays.computeIfAbsent(day.getYear(), WorkingDays::holidaysOf).contains(day);
    }

    /** The day itself when it is one, else the next one. */
    LocalDate onOrAfter(LocalDate day) {
        LocalDate working = day;
        while (!has(working)) {
            working = working.plusDays(1);
        }
        return working;
    }

    private static Set<LocalDate> holidaysOf(int year) {
        return HolidayManager.getInstance(ManagerParameters.create(COUNTRY))
                .getHolidays(Year.of(year), CATALONIA)
                .stream()
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }
}
