package cat.xarxa.portal.language;

import java.time.Instant;
import java.time.LocalDate;

/** How pages write days and moments. */
public record Words(Language language) {

    public String date(LocalDate day) {
        return Dates.inWords(day, language);
    }

    public String moment(Instant at) {
        return Dates.inWords(Dates.day(at), language) + ", " + Dates.time(at, language);
    }
}
