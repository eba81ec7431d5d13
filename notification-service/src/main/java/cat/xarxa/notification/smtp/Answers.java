package cat.xarxa.notification.smtp;

import jakarta.mail.MessagingException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/** Reads the mail server's refusals: their reply codes (RFC 5321) and enhanced status codes (RFC 3463). */
final class Answers {

    /** No such mailbox, no such domain, bad syntax of either, moved away, null MX. */
    private static final Set<String> GONE = Set.of("5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.2.1");

    private static final Set<Integer> GONE_WITHOUT_MORE = Set.of(550, 551, 553);
    private static final Pattern ENHANCED = Pattern.compile("\\b[245]\\.\\d{1,3}\\.\\d{1,3}\\b");

    private Answers() {}

    static Receipt of(MessagingException failure) {
        for (Exception cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof SMTPAddressFailedException refused) {
                return ofRecipient(refused.getReturnCode(), refused.getMessage());
            }
        }
        if (failure instanceof SMTPSendFailedException refused) {
            return refused.getCommand().startsWith("MAIL")
                    ? ofServer(refused.getReturnCode())
                    : ofLetter(refused.getReturnCode(), refused.getMessage());
        }
        return new Receipt.Interrupted("smtp-interrupted");
    }

    /** Whether the connection is closed with it: 421 is what a mail server says before it hangs up. */
    static boolean closes(Receipt receipt) {
        return switch (receipt) {
            case Receipt.Interrupted broken -> true;
            case Receipt.HungUp gone -> true;
            case Receipt other ->
                other.status().startsWith("smtp-421") || other.status().startsWith("smtp-sender-421");
        };
    }

    private static Receipt ofRecipient(int code, @Nullable String text) {
        String enhanced = enhanced(text);
        if (!isPermanent(code)) {
            return isReply(code)
                    ? new Receipt.NotNow(status(code, enhanced))
                    : new Receipt.Interrupted("smtp-interrupted");
        }
        boolean gone = enhanced.isEmpty() ? GONE_WITHOUT_MORE.contains(code) : GONE.contains(enhanced);
        return new Receipt.RecipientRefused(status(code, enhanced), gone);
    }

    /** It will not have mail from us at all: nothing that a recipient could be blamed for. */
    private static Receipt ofServer(int code) {
        return isReply(code) ? new Receipt.NotNow("smtp-sender-" + code) : new Receipt.Interrupted("smtp-interrupted");
    }

    private static Receipt ofLetter(int code, @Nullable String text) {
        if (!isReply(code)) {
            return new Receipt.Interrupted("smtp-interrupted");
        }
        String status = status(code, enhanced(text));
        return isPermanent(code) ? new Receipt.LetterRefused(status) : new Receipt.NotNow(status);
    }

    private static boolean isReply(int code) {
        return code >= 400 && code < 600;
    }

    private static boolean isPermanent(int code) {
        return code >= 500 && code < 600;
    }

    private static String status(int code, String enhanced) {
        return enhanced.isEmpty() ? "smtp-" + code : "smtp-" + code + "-" + enhanced;
    }

    private static String enhanced(@Nullable String text) {
        Matcher matcher = ENHANCED.matcher(text == null ? "" : text);
        return matcher.find() ? matcher.group() : "";
    }

    private static @Nullable Exception next(Exception cause) {
        return cause instanceof MessagingException chained ? chained.getNextException() : null;
    }
}
