package cat.xarxa.portal.console.activity;

import cat.xarxa.portal.catalogue.Choice;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.language.Names;
import java.util.List;
import java.util.stream.Stream;

/** The languages that people may speak at an activity. */
final class Spoken {

    private Spoken() {}

    /** The usual ones, and those that are chosen already. */
    static List<Choice> choices(List<String> usual, List<String> chosen, Language page) {
        return Stream.concat(usual.stream(), chosen.stream())
                .distinct()
                .map(code -> new Choice(code, Names.ofLanguages(List.of(code), page)))
                .toList();
    }
}
