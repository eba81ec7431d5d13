package cat.xarxa.notification.smtp;

import static java.nio.charset.StandardCharsets.UTF_8;

import cat.xarxa.notification.letter.Letter;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Date;
import java.util.Map;

/** A letter in the form that travels: text and HTML as alternatives, and the Message-ID that the ledger gave it. */
final class MimeLetter extends MimeMessage {

    private final String messageId;

    private MimeLetter(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    static MimeLetter of(Session session, Letter letter, Instant now) throws MessagingException {
        try {
            MimeLetter message = new MimeLetter(session, letter.messageId());
            message.setFrom(new InternetAddress(letter.from(), letter.fromName(), UTF_8.name()));
            message.setRecipient(
                    Message.RecipientType.TO, new InternetAddress(letter.to().text(), letter.toName(), UTF_8.name()));
            message.setSubject(letter.subject(), UTF_8.name());
            message.setSentDate(Date.from(now));
            for (Map.Entry<String, String> header : letter.headers().entrySet()) {
                message.setHeader(header.getKey(), header.getValue());
            }
            message.setContent(alternatives(letter));
            message.saveChanges();
            return message;
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    private static MimeMultipart alternatives(Letter letter) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(letter.text(), UTF_8.name());
        MimeBodyPart html = new MimeBodyPart();
        html.setText(letter.html(), UTF_8.name(), "html");
        return new MimeMultipart("alternative", text, html);
    }
}
