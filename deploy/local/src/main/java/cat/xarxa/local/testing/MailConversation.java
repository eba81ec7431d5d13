package cat.xarxa.local.testing;

import cat.xarxa.local.testing.MailScript.Moment;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.Session;

/** One mail being handed over, as the script wants. */
final class MailConversation implements MessageHandler {

    private final MailScript script;
    private final Session session;
    private final List<String> recipients = new ArrayList<>();

    MailConversation(MailScript script, Session session) {
        this.script = script;
        this.session = session;
    }

    @Override
    public void from(String sender) throws RejectException {
        answer(script.refusalOfAll(), "not now");
    }

    @Override
    public void recipient(String recipient) throws RejectException {
        rest(script.tarpitOf(recipient));
        answer(script.refusalOf(recipient), "not this one");
        recipients.add(recipient);
    }

    private static void answer(OptionalInt refusal, String words) throws RejectException {
        if (refusal.isPresent()) {
            throw new RejectException(refusal.getAsInt(), words);
        }
    }

    @Override
    public String data(InputStream data) throws IOException {
        byte[] raw = data.readAllBytes();
        rest(script.delay());
        for (String recipient : recipients) {
            script.take(new ReceivedMail(recipient, raw, Instant.now()));
            hangUpAsTold(recipient);
        }
        return "taken";
    }

    private void hangUpAsTold(String recipient) throws IOException {
        Optional<Moment> moment = script.hangUpOn(recipient);
        if (moment.isPresent()) {
            if (moment.get() == Moment.AFTER_THE_ANSWER) {
                session.sendResponse("250 taken");
            }
            session.closeSocket();
            throw new EOFException("hung up as told");
        }
    }

    private static void rest(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void done() {}
}
