package cat.xarxa.local.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes strangers' text harmless in a page. */
final class Html {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;:!?)\\]]");

    private Html() {}

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Escapes, and makes web addresses links. */
    static String withLinks(String text) {
        StringBuilder html = new StringBuilder();
        Matcher addresses = ADDRESS.matcher(text);
        int end = 0;
        while (addresses.find()) {
            String address = escape(addresses.group());
            html.append(escape(text.substring(end, addresses.start())));
            html.append("<a href=\"%s\" rel=\"noreferrer\">%s</a>".formatted(address, address));
            end = addresses.end();
        }
        return html.append(escape(text.substring(end))).toString();
    }
}
