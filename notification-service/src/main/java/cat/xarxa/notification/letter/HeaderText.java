package cat.xarxa.notification.letter;

import java.util.regex.Pattern;

/** Makes texts of others fit for one line: no line break and no other control character can begin a header. */
final class HeaderText {

    private static final Pattern NOT_ONE_LINE =
            Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private HeaderText() {}

    static String oneLine(String text) {
        String plain = NOT_ONE_LINE.matcher(text).replaceAll(" ");
        return SPACES.matcher(plain).replaceAll(" ").strip();
    }
}
