package cat.xarxa.notification.smtp;

import cat.xarxa.notification.letter.Sender;
import jakarta.annotation.PreDestroy;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Clock;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.springframework.stereotype.Component;

/** The mail server of the installation, a relay that takes on mail for everybody. */
@Component
class SmtpGateway implements MailGateway {

    private final SmtpSettings settings;
    private final Session session;
    private final Clock clock;
    private final IdleConnections idle;
    private volatile boolean away;

    SmtpGateway(SmtpSettings settings, Sender sender, Clock clock) {
        this.settings = settings;
        this.session = Session.getInstance(settings.properties(sender.domain()));
        this.clock = clock;
        this.idle = new IdleConnections(settings.reuse());
    }

    @Override
    public Connection open() throws ServerAway {
        Optional<SmtpConnection> open = idle.take();
        return open.isPresent() ? open.get() : connect();
    }

    @Override
    public boolean isAway() {
        return away;
    }

    @PreDestroy
    void hangUp() {
        idle.hangUp();
    }

    private Connection connect() throws ServerAway {
        try {
            Transport transport = session.getTransport("smtp");
            transport.connect(settings.user(), settings.password());
            away = false;
            return new SmtpConnection(session, transport, clock, idle::layAside);
        } catch (MessagingException e) {
            away = true;
            throw new ServerAway(why(e));
        }
    }

    /** What whoever runs the installation can do something about; never the server's own words. */
    private static String why(MessagingException failure) {
        if (failure instanceof AuthenticationFailedException) {
            return "it refuses XARXA_SMTP_USER with XARXA_SMTP_PASSWORD";
        }
        if (failure.getNextException() instanceof SSLException) {
            return "no TLS with it: its certificate is not for XARXA_SMTP_HOST, or nobody known signed it (XARXA_SMTP_CA)";
        }
        String text = String.valueOf(failure.getMessage());
        return text.startsWith("STARTTLS is required")
                ? "it offers no STARTTLS, which XARXA_SMTP_TLS=required asks for"
                : failure.getClass().getSimpleName();
    }
}
