package cat.xarxa.notification.smtp;

import cat.xarxa.notification.letter.Letter;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One connection to the mail server, kept open for a batch. */
final class SmtpConnection implements MailGateway.Connection {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpConnection.class);

    private final Session session;
    private final Transport transport;
    private final Clock clock;

    SmtpConnection(Session session, Transport transport, Clock clock) {
        this.session = session;
        this.transport = transport;
        this.clock = clock;
    }

    @Override
    public Receipt post(Letter letter) {
        try {
            MimeLetter message = MimeLetter.of(session, letter, clock.instant());
            transport.sendMessage(message, message.getAllRecipients());
            return new Receipt.Accepted("smtp-250");
        } catch (MessagingException e) {
            return Answers.of(e);
        }
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.debug("The connection to the mail server did not end well", e);
        }
    }
}
