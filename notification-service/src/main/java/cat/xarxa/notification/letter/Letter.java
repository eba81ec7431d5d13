package cat.xarxa.notification.letter;

import cat.xarxa.notification.wording.Lang;
import java.util.Map;

/**
 * A mail as it is sent.
 *
 * @param messageId with angle brackets
 * @param from address of the network
 * @param fromName who leads the publication
 * @param toName what the recipient is called
 * @param headers further headers, each value one line
 */
public record Letter(
        String messageId,
        String from,
        String fromName,
        EmailAddress to,
        String toName,
        Lang lang,
        String subject,
        String text,
        String html,
        Map<String, String> headers) {

    public Letter {
        headers = Map.copyOf(headers);
    }

    /** Says nothing of the recipient: this may end in a log. */
    @Override
    public String toString() {
        return "Letter[" + messageId + "]";
    }
}
