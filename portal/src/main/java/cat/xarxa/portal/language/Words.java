package cat.xarxa.portal.language;

import java.time.LocalDate;

/** How pages write days. */
public record Words(Language language) {

    public String date(LocalDate day) {
        return Dates.inWords(day, language);
    }
}
