package cat.xarxa.local.mail;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The sink's pages: a list of mails, and one mail. */
final class MailPages {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm:ss", Locale.ENGLISH).withZone(ZoneId.systemDefault());

    private MailPages() {}

    static String list(List<StoredMail> mails) {
        return page("Mails", """
                <p>Every mail that the network sends ends here and goes no further. %s
                <a href="/">Refresh</a></p>
                %s
                """.formatted(count(mails.size()), mails.isEmpty() ? "" : table(mails)));
    }

    private static String count(int mails) {
        return switch (mails) {
            case 0 -> "None has arrived yet.";
            case 1 -> "One has arrived.";
            default -> mails + " mails, the newest first.";
        };
    }

    private static String table(List<StoredMail> mails) {
        return """
                <table>
                <thead><tr><th scope="col">Subject</th><th scope="col">To</th><th scope="col">Received</th></tr></thead>
                <tbody>
                %s
                </tbody>
                </table>
                """.formatted(mails.stream().map(MailPages::row).collect(Collectors.joining("\n")));
    }

    private static String row(StoredMail mail) {
        return "<tr><td><a href=\"/messages/%s\">%s</a></td><td>%s</td><td>%s</td></tr>"
                .formatted(mail.id(), Html.escape(title(mail)), Html.escape(mail.to()), time(mail.receivedAt()));
    }

    private static String title(StoredMail mail) {
        return mail.subject().isBlank() ? "(no subject)" : mail.subject();
    }

    private static String time(Instant instant) {
        return "<time datetime=\"%s\">%s</time>".formatted(instant, TIME.format(instant));
    }

    static String mail(StoredMail mail, MailContent content) {
        return page(title(mail), """
                <p><a href="/">All mails</a> · <a href="/api/messages/%s/raw">As received</a></p>
                <dl><div><dt>Sent to</dt><dd>%s</dd></div><div><dt>Received</dt><dd>%s</dd></div>%s</dl>
                %s%s
                """.formatted(
                        mail.id(),
                        Html.escape(mail.to()),
                        time(mail.receivedAt()),
                        headers(content),
                        content.text().map(MailPages::text).orElse(""),
                        content.html().isPresent() ? frame(mail) : ""));
    }

    private static String headers(MailContent content) {
        return content.headers().stream()
                .map(header ->
                        "<div><dt>%s</dt><dd>%s</dd></div>".formatted(header.name(), Html.withLinks(header.value())))
                .collect(Collectors.joining());
    }

    private static String text(String text) {
        return "<h2>Text</h2>\n<pre tabindex=\"0\">%s</pre>\n".formatted(Html.withLinks(text));
    }

    /** The mail's HTML runs nothing, sends no form and reaches nothing of ours; its links open beside. */
    private static String frame(StoredMail mail) {
        return """
                <h2>HTML</h2>
                <iframe src="/messages/%s/html" title="The mail as HTML"
                 sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>
                """.formatted(mail.id());
    }

    private static String page(String title, String main) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s - Xarxa mail sink</title>
                <link rel="stylesheet" href="/style.css">
                </head>
                <body>
                <header><p>Xarxa mail sink</p></header>
                <main>
                <h1>%s</h1>
                %s
                </main>
                </body>
                </html>
                """.formatted(Html.escape(title), Html.escape(title), main);
    }
}
