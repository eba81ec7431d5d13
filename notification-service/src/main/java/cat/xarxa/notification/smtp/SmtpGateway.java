package cat.xarxa.notification.smtp;

import cat.xarxa.notification.letter.Sender;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** The mail server of the installation, a relay that takes on mail for everybody. */
@Component
class SmtpGateway implements MailGateway {

    private final Session session;
    private final Clock clock;

    SmtpGateway(SmtpSettings settings, Sender sender, Clock clock) {
        this.session = Session.getInstance(settings.properties(sender.domain()));
        this.clock = clock;
    }

    @Override
    public Connection open() throws ServerAway {
        try {
            Transport transport = session.getTransport("smtp");
            transport.connect();
            return new SmtpConnection(session, transport, clock);
        } catch (MessagingException e) {
            throw new ServerAway(e.getClass().getSimpleName());
        }
    }
}
