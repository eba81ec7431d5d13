package cat.xarxa.notification.smtp;

import cat.xarxa.notification.letter.Letter;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Clock;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One connection to the mail server, kept open for many letters. */
final class SmtpConnection implements MailGateway.Connection {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpConnection.class);

    private final Session session;
    private final Transport transport;
    private final Clock clock;
    private final Consumer<SmtpConnection> layAside;
    private boolean usable = true;
    private int posted;
    private long lastUse = System.nanoTime();

    SmtpConnection(Session session, Transport transport, Clock clock, Consumer<SmtpConnection> layAside) {
        this.session = session;
        this.transport = transport;
        this.clock = clock;
        this.layAside = layAside;
    }

    @Override
    public Receipt post(Letter letter) {
        Receipt receipt = hasHungUp() ? new Receipt.HungUp("smtp-hung-up") : receipt(letter);
        posted++;
        usable = !Answers.closes(receipt);
        return receipt;
    }

    @Override
    public boolean isUsable() {
        return usable;
    }

    @Override
    public void close() {
        lastUse = System.nanoTime();
        layAside.accept(this);
    }

    int posted() {
        return posted;
    }

    /** For how long nobody has used it. */
    long idleNanos() {
        return System.nanoTime() - lastUse;
    }

    /** Asks the mail server: it may have hung up meanwhile. */
    boolean isAnswered() {
        return transport.isConnected();
    }

    void hangUp() {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.debug("The connection to the mail server did not end well", e);
        }
    }

    /** Many servers hang up after so many letters, or after a while; asked first, no letter falls into that gap. */
    private boolean hasHungUp() {
        return posted > 0 && !isAnswered();
    }

    private Receipt receipt(Letter letter) {
        try {
            MimeLetter message = MimeLetter.of(session, letter, clock.instant());
            transport.sendMessage(message, message.getAllRecipients());
            return new Receipt.Accepted("smtp-250");
        } catch (MessagingException e) {
            return Answers.of(e);
        }
    }
}
