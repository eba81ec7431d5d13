package cat.xarxa.members.mandate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The days of a mandate, in Europe/Madrid.
 *
 * @param from the first
 * @param to the last, null while no end is known
 */
public record Term(LocalDate from, @Nullable LocalDate to) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Madrid");

    public Term {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("ends before it starts");
        }
    }

    static Term from(LocalDate first) {
        return new Term(first, null);
    }

    /** The day that it is at a moment. */
    public static LocalDate dayOf(Instant now) {
        return LocalDate.ofInstant(now, ZONE);
    }

    public boolean holdsAt(Instant now) {
        LocalDate day = dayOf(now);
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
