package cat.xarxa.local.testing;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;

/** One mail being handed over, as the script wants. */
final class MailConversation implements MessageHandler {

    private final MailScript script;
    private final List<String> recipients = new ArrayList<>();

    MailConversation(MailScript script) {
        this.script = script;
    }

    @Override
    public void from(String sender) throws RejectException {
        answer(script.refusalOfAll(), "not now");
    }

    @Override
    public void recipient(String recipient) throws RejectException {
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
        delay();
        recipients.forEach(recipient -> script.take(new ReceivedMail(recipient, raw)));
        return "taken";
    }

    private void delay() {
        try {
            Thread.sleep(script.delay());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void done() {}
}
