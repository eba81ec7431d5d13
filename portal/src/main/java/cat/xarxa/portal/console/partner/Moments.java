package cat.xarxa.portal.console.partner;

import cat.xarxa.portal.language.Dates;
import cat.xarxa.portal.language.Language;
import java.time.Instant;

/** How these pages write moments. */
record Moments(Language language) {

    public String moment(Instant at) {
        return Dates.inWords(Dates.day(at), language) + ", " + Dates.time(at, language);
    }
}
