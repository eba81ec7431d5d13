package cat.xarxa.portal.language;

import java.text.ListFormat;
import java.util.List;
import java.util.Locale;

/** Names in a sentence, with the words of the CLDR. */
public final class Names {

    private Names() {}

    /** For example {@code A, B i C}. */
    public static String enumerated(List<String> names, Language language) {
        Locale custom = language == Language.ENGLISH ? Locale.UK : language.locale();
        return names.isEmpty()
                ? ""
                : ListFormat.getInstance(custom, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                        .format(names);
    }

    /** Languages by their codes, for example {@code català i castellà}. */
    public static String ofLanguages(List<String> codes, Language language) {
        return enumerated(codes.stream().map(code -> ofLanguage(code, language)).toList(), language);
    }

    /** The CLDR calls Castilian after Spain; in the network's country people do not. */
    private static String ofLanguage(String code, Language language) {
        if (Language.SPANISH.code().equals(code) && language != Language.ENGLISH) {
            return language == Language.CATALAN ? "castellà" : "castellano";
        }
        return Locale.of(code).getDisplayLanguage(language.locale());
    }
}
