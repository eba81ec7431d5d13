package cat.xarxa.local.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A mail taken apart: what a reader wants to see of it. */
final class MailContent {

    private static final List<String> SHOWN_HEADERS =
            List.of("From", "To", "Reply-To", "Date", "List-Unsubscribe", "List-Unsubscribe-Post", "Message-ID");

    private final MimeMessage message;

    private MailContent(MimeMessage message) {
        this.message = message;
    }

    static MailContent of(byte[] raw) {
        try {
            return new MailContent(new MimeMessage(null, new ByteArrayInputStream(raw)));
        } catch (MessagingException e) {
            throw new IllegalArgumentException("not a mail", e);
        }
    }

    /** The subject with its encoded words read; empty when there is none. */
    String subject() {
        return header("Subject").orElse("");
    }

    /** The headers worth seeing, those that are there. */
    List<Header> headers() {
        return SHOWN_HEADERS.stream()
                .flatMap(name -> header(name).map(value -> new Header(name, value)).stream())
                .toList();
    }

    private Optional<String> header(String name) {
        try {
            String value = message.getHeader(name, ", ");
            return value == null ? Optional.empty() : Optional.of(MimeUtility.decodeText(MimeUtility.unfold(value)));
        } catch (MessagingException | IOException e) {
            return Optional.empty();
        }
    }

    Optional<String> text() {
        return body("text/plain");
    }

    Optional<String> html() {
        return body("text/html");
    }

    private Optional<String> body(String type) {
        return new MailParts(message).firstShown(type);
    }

    /** One header, decoded. */
    record Header(String name, String value) {}
}
