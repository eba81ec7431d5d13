package cat.xarxa.events.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/** The lines of a calendar as RFC 5545 wants them, which ical4j leaves to its callers or counts in characters. */
final class CalendarLines {

    private static final int MOST_BYTES = 75;
    private static final byte[] FOLD = "\r\n ".getBytes(UTF_8);

    private CalendarLines() {}

    /** A text that can stand in a calendar: one sort of line break, no other controls. */
    static String clean(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(character -> character == '\n' || character == '\t' || !Character.isISOControl(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Lines of 75 bytes at most; no character is torn. */
    static byte[] fold(String calendar) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(calendar.length() * 5 / 4);
        int inLine = 0;
        for (int i = 0; i < calendar.length(); i += Character.charCount(calendar.codePointAt(i))) {
            int character = calendar.codePointAt(i);
            byte[] encoded = Character.toString(character).getBytes(UTF_8);
            boolean endsLine = character == '\r' || character == '\n';
            if (!endsLine && inLine + encoded.length > MOST_BYTES) {
                bytes.writeBytes(FOLD);
                inLine = 1;
            }
            bytes.writeBytes(encoded);
            inLine = endsLine ? 0 : inLine + encoded.length;
        }
        return bytes.toByteArray();
    }
}
