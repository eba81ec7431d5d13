package cat.xarxa.local.testing;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/**
 * A mail server that does as a test tells it: takes mail, refuses a recipient, refuses everybody, or takes its time.
 */
public final class ScriptedMailServer implements AutoCloseable {

    private static final int GREETING = 250;

    private final SMTPServer server;
    private final List<ReceivedMail> received = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> refusals = new ConcurrentHashMap<>();
    private volatile int refusalOfAll = GREETING;
    private volatile Duration delay = Duration.ZERO;

    private ScriptedMailServer(int port) {
        server = SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .messageHandlerFactory(Conversation::new)
                .build();
    }

    /** Starts on a free port. */
    public static ScriptedMailServer start() {
        ScriptedMailServer mail = new ScriptedMailServer(0);
        mail.server.start();
        return mail;
    }

    public int port() {
        return server.getPortAllocated();
    }

    /** Answers a recipient with this code from now on, for example 450 (try later) or 550 (unknown). */
    public void refuse(String recipient, int code) {
        refusals.put(normalised(recipient), code);
    }

    /** Answers every sender with this code from now on. */
    public void refuseAll(int code) {
        refusalOfAll = code;
    }

    /** Waits so long before it takes a mail. */
    public void delay(Duration before) {
        delay = before;
    }

    /** Forgets the script; what was received stays. */
    public void behave() {
        refusals.clear();
        refusalOfAll = GREETING;
        delay = Duration.ZERO;
    }

    /** What was taken with a 250, in order; one entry for each recipient. */
    public List<ReceivedMail> received() {
        return List.copyOf(received);
    }

    /** What was taken for one recipient. */
    public List<ReceivedMail> receivedBy(String recipient) {
        return received.stream()
                .filter(mail -> normalised(mail.to()).equals(normalised(recipient)))
                .toList();
    }

    @Override
    public void close() {
        server.stop();
    }

    private static String normalised(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }

    /** One mail being handed over. */
    private final class Conversation implements MessageHandler {

        private final List<String> recipients = new CopyOnWriteArrayList<>();

        Conversation(MessageContext context) {}

        @Override
        public void from(String sender) throws RejectException {
            if (refusalOfAll != GREETING) {
                throw new RejectException(refusalOfAll, "not now");
            }
        }

        @Override
        public void recipient(String recipient) throws RejectException {
            Integer code = refusals.get(normalised(recipient));
            if (code != null) {
                throw new RejectException(code, "not this one");
            }
            recipients.add(recipient);
        }

        @Override
        public String data(InputStream data) throws IOException {
            byte[] raw = data.readAllBytes();
            sleep();
            recipients.forEach(recipient -> received.add(new ReceivedMail(recipient, raw)));
            return "taken";
        }

        @Override
        public void done() {}

        private void sleep() {
            try {
                Thread.sleep(delay);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
