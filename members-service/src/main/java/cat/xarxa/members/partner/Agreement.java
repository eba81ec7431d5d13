package cat.xarxa.members.partner;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation and the network agreed on.
 *
 * @param from the first day of it
 * @param link where it can be read, null where none is recorded
 * @param to the last day, null while it goes on
 */
public record Agreement(
        LocalDate from, @Nullable String link, @Nullable LocalDate to) {

    public static Agreement since(LocalDate day) {
        return new Agreement(day, null, null);
    }

    Agreement until(LocalDate lastDay) {
        return new Agreement(from, link, lastDay);
    }
}
