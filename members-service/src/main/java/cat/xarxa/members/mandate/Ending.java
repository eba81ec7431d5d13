package cat.xarxa.members.mandate;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a mandate ends.
 *
 * @param lastDay its last day, in Europe/Madrid
 * @param at when it ends though the day is not over; null where the last day is a whole one
 */
public record Ending(LocalDate lastDay, @Nullable Instant at) {

    /** When the day is over. */
    public static Ending after(LocalDate lastDay) {
        return new Ending(lastDay, null);
    }

    /** From one moment to the next, also where the mandate was to begin later. */
    public static Ending at(Instant now) {
        return new Ending(Term.dayOf(now), now);
    }

    LocalDate lastDayFrom(LocalDate first) {
        return at != null && lastDay.isBefore(first) ? first : lastDay;
    }
}
