package cat.xarxa.portal.console.organ;

import cat.xarxa.portal.language.Dates;
import cat.xarxa.portal.language.Language;
import java.time.LocalDate;

/** How these pages write days. */
record Words(Language language) {

    public String date(LocalDate day) {
        return Dates.inWords(day, language);
    }
}
