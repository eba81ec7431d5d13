package cat.xarxa.platform.problem;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the secrets of capability links out of what is logged: they are longer than ids, and without a space. */
public final class LinkSecrets {

    private static final Pattern SECRET = Pattern.compile("(?<![\\w-])[\\w-]{43,}(?![\\w-])");

    private LinkSecrets() {}

    public static String masked(@Nullable String text) {
        return text == null ? "" : SECRET.matcher(text).replaceAll("***");
    }
}
