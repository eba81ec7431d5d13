package cat.xarxa.portal.language;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A page of ours to go on to: never an address of anybody else. */
public final class LocalPath {

    private static final int LONGEST = 1000;
    private static final Pattern HARMLESS = Pattern.compile("/[\\w\\-./~%]*(\\?[\\w\\-.~%&=+:/?]*)?");

    private LocalPath() {}

    /** The path asked for when it is one of our pages, else the home page. */
    public static String of(@Nullable String asked, Language language) {
        if (asked == null
                || asked.length() > LONGEST
                || !HARMLESS.matcher(asked).matches()) {
            return home(language);
        }
        String path = asked.split("\\?", 2)[0];
        return Language.leading(path).isPresent() ? asked : home(language);
    }

    public static String home(Language language) {
        return "/" + language.code() + "/";
    }
}
