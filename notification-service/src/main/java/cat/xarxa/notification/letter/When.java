package cat.xarxa.notification.letter;

import cat.xarxa.notification.publication.Happening;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.wording.Lang;
import cat.xarxa.notification.wording.Wording;
import java.time.LocalDate;
import java.util.Map;

/** Says when something is, or was, as people say it. */
final class When {

    private final Wording wording;

    When(Wording wording) {
        this.wording = wording;
    }

    String say(Publication publication, Lang lang) {
        Happening happening = publication.happening();
        String day = wording.day(lang, publication.day());
        if (happening == null) {
            return day;
        }
        return wording.say(
                lang,
                happening.past() ? "when.past" : "when.coming",
                Map.of("when", happening.times() == null ? day : timed(happening, happening.times(), lang)));
    }

    private String timed(Happening happening, Happening.Times times, Lang lang) {
        LocalDate first = happening.day();
        LocalDate last = LocalDate.ofInstant(times.ends(), happening.zone());
        return wording.say(
                lang,
                first.equals(last) ? "when.times" : "when.days",
                Map.of(
                        "day", wording.day(lang, first),
                        "last", wording.day(lang, last),
                        "from", wording.time(lang, times.starts().atZone(happening.zone())),
                        "to", wording.time(lang, times.ends().atZone(happening.zone()))));
    }
}
