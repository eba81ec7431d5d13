package cat.xarxa.acceptance.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Looks at one of the network's mails as it was received, and says all that is wrong with it. */
final class MailCheck {

    private static final int LARGEST = 100 * 1024;
    private static final Set<String> LANGUAGES = Set.of("ca", "es", "en");
    private static final Pattern MESSAGE_ID = Pattern.compile("<[0-9a-f]{32}@[a-z0-9.-]+>");
    private static final Pattern LIST_ID = Pattern.compile("<[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+>");
    private static final String UNSUBSCRIBE = "/unsubscribe/";

    private final List<String> faults = new ArrayList<>();
    private final MimeMessage mail;
    private final String text;
    private final Document html;
    private final String lang;

    private MailCheck(String raw) throws MessagingException, IOException {
        byte[] bytes = raw.getBytes(StandardCharsets.UTF_8);
        mail = new MimeMessage(null, new ByteArrayInputStream(bytes));
        lang = header("Content-Language");
        text = part("text/plain");
        html = Jsoup.parse(part("text/html"));
        require(bytes.length < LARGEST, "is larger than 100 kB");
    }

    /** All that is wrong, nothing when it is as it should be. */
    static List<String> faults(String raw) throws MessagingException, IOException {
        MailCheck check = new MailCheck(raw);
        check.lookAtHeaders();
        check.lookAtTheWayOut();
        check.lookAtTheText();
        check.lookAtTheHtml();
        return check.faults;
    }

    /** Where its links lead. */
    static Stream<URI> links(String raw) throws MessagingException, IOException {
        return new MailCheck(raw)
                .html.select("a[href]").eachAttr("href").stream().map(URI::create);
    }

    private void lookAtHeaders() throws MessagingException {
        require(MESSAGE_ID.matcher(header("Message-ID")).matches(), "Message-ID is not the ledger's");
        require(header("Auto-Submitted").equals("auto-generated"), "Auto-Submitted is missing");
        require(LIST_ID.matcher(header("List-Id")).find(), "List-Id is missing");
        require(LANGUAGES.contains(lang), "Content-Language is " + lang);
        require(mail.getSentDate() != null, "Date is missing");
        require(mail.getSubject() != null && !mail.getSubject().isBlank(), "Subject is missing");
    }

    /** What somebody asked for they can end by one click; what is due to them has no such link. */
    private void lookAtTheWayOut() throws MessagingException {
        boolean asked = text.contains(UNSUBSCRIBE);
        require(
                header("List-Unsubscribe").contains(UNSUBSCRIBE) == asked,
                "List-Unsubscribe does not go with the text");
        require(
                header("List-Unsubscribe-Post").equals("List-Unsubscribe=One-Click") == asked,
                "List-Unsubscribe-Post does not go with the text");
        require(
                html.select("a[href*=" + UNSUBSCRIBE + "]").isEmpty() != asked,
                "text and HTML have not the same way out");
    }

    private void lookAtTheText() {
        require(!text.isBlank(), "has no text part");
        require(!text.contains("<"), "the text part has markup");
        for (Element heading : html.select("h1")) {
            require(unspaced(text).contains(unspaced(heading.text())), "the text part lacks the heading");
        }
        for (String link : html.select("a[href]").eachAttr("href")) {
            require(text.contains(link), "the text part lacks the link " + link);
        }
    }

    private void lookAtTheHtml() {
        require(html.select("html").attr("lang").equals(lang), "the HTML is not in " + lang);
        require(html.select("h1").size() == 1, "has not one heading");
        require(html.select("img, script, iframe, form, link").isEmpty(), "loads something or asks for something");
        require(html.select("a[href]").stream().noneMatch(link -> link.text().isBlank()), "has a link without words");
        require(
                html.select("a[href]").stream()
                        .allMatch(link -> link.attr("href").matches("https?://\\S+")),
                "has a link that is not absolute");
        require(
                html.select("a[href]").eachAttr("href").stream().anyMatch(link -> link.contains("/" + lang + "/")),
                "leads nowhere in its language");
        faults.addAll(Contrast.faults(html.select("style").html()));
    }

    private String part(String type) throws MessagingException, IOException {
        if (mail.getContent() instanceof MimeMultipart parts) {
            for (int at = 0; at < parts.getCount(); at++) {
                BodyPart part = parts.getBodyPart(at);
                if (part.isMimeType(type)) {
                    return (String) part.getContent();
                }
            }
        }
        return "";
    }

    private String header(String name) throws MessagingException {
        String[] values = mail.getHeader(name);
        return values == null ? "" : values.length > 1 ? "several" : values[0];
    }

    private void require(boolean good, String fault) {
        if (!good) {
            faults.add(fault);
        }
    }

    private static String unspaced(String text) {
        return text.replaceAll("\\s+", "");
    }
}
