package cat.xarxa.local.testing;

import cat.xarxa.local.testing.MailScript.Moment;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import org.subethamail.smtp.server.SMTPServer;
import org.subethamail.smtp.server.Session;

/**
 * A mail server that does as a test tells it: takes mail, refuses a recipient or everybody, hangs up, or takes its
 * time.
 */
public final class ScriptedMailServer implements AutoCloseable {

    private final MailScript script = new MailScript();
    private final SMTPServer server = SMTPServer.port(0)
            .bindAddress(InetAddress.getLoopbackAddress())
            .messageHandlerFactory(context -> new MailConversation(script, (Session) context))
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
        refuse(recipient, code, Integer.MAX_VALUE);
    }

    /** Answers a recipient with this code so many times, then takes what comes for them. */
    public void refuse(String recipient, int code, int times) {
        script.refuse(recipient, code, times);
    }

    /** Keeps the next mail for a recipient, but hangs up before it says so. */
    public void hangUpBeforeTheAnswer(String recipient) {
        script.hangUp(recipient, Moment.BEFORE_THE_ANSWER);
    }

    /** Takes the next mail for a recipient and hangs up behind its answer. */
    public void hangUpAfterTheAnswer(String recipient) {
        script.hangUp(recipient, Moment.AFTER_THE_ANSWER);
    }

    /** Lets whoever writes to a domain wait so long for the answer to each recipient. */
    public void tarpit(String domain, Duration before) {
        script.tarpit(domain, before);
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
