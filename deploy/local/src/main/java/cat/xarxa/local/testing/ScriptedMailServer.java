package cat.xarxa.local.testing;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import org.subethamail.smtp.server.SMTPServer;

/**
 * A mail server that does as a test tells it: takes mail, refuses a recipient, refuses everybody, or takes its time.
 */
public final class ScriptedMailServer implements AutoCloseable {

    private final MailScript script = new MailScript();
    private final SMTPServer server = SMTPServer.port(0)
            .bindAddress(InetAddress.getLoopbackAddress())
            .messageHandlerFactory(context -> new MailConversation(script))
            .build();

    private ScriptedMailServer() {}

    /** Starts on a free port. */
    public static ScriptedMailServer start() {
        ScriptedMailServer mail = new ScriptedMailServer();
        mail.server.start();
        return mail;
    }

    public int port() {
        return server.getPortAllocated();
    }

    /** Answers a recipient with this code from now on, for example 450 (try later) or 550 (unknown). */
    public void refuse(String recipient, int code) {
        script.refuse(recipient, code);
    }

    /** Answers every sender with this code from now on. */
    public void refuseAll(int code) {
        script.refuseAll(code);
    }

    /** Waits so long before it takes a mail. */
    public void delay(Duration before) {
        script.delay(before);
    }

    /** Forgets the script; what was received stays. */
    public void behave() {
        script.forget();
    }

    /** What was taken with a 250, in order; one entry for each recipient. */
    public List<ReceivedMail> received() {
        return script.taken();
    }

    /** What was taken for one recipient. */
    public List<ReceivedMail> receivedBy(String recipient) {
        return received().stream().filter(mail -> mail.isFor(recipient)).toList();
    }

    @Override
    public void close() {
        server.stop();
    }
}
