package cat.xarxa.portal.subscription;

import cat.xarxa.portal.language.Dates;
import cat.xarxa.portal.language.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A person's next digest, as notification-service gives it.
 *
 * @param due null for who follows nothing at such a pace
 * @param zone in which its reader lives
 * @param waiting how much waits to be told in one
 */
record NextDigest(@Nullable Instant due, ZoneId zone, long waiting) {

    /** As the page says it, null when none is to come. */
    @Nullable
    Words inWords(Language language) {
        if (due == null) {
            return null;
        }
        ZonedDateTime morning = due.atZone(zone);
        return new Words(Dates.withoutYear(morning.toLocalDate(), language), Dates.time(morning, language), waiting);
    }

    /**
     * What the parts of a sentence about it are.
     *
     * @param day with its weekday
     */
    public record Words(String day, String time, long waiting) {}
}
