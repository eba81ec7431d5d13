package cat.xarxa.notification.letter;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address that mail can be sent to: one plain mailbox, in ASCII, its domain in lower case.
 *
 * @param text the address
 */
public record EmailAddress(String text) {

    private static final int LONGEST = 254;
    private static final Pattern FORM = Pattern.compile(
            "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[a-z0-9-]+(\\.[a-z0-9-]+)*");

    public EmailAddress {
        if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not one plain mailbox");
        }
    }

    /** Reads an address as people write it, empty when it is none. */
    public static Optional<EmailAddress> read(String written) {
        int at = written.lastIndexOf('@');
        String domain = at < 1 || written.length() > LONGEST ? null : ascii(written.substring(at + 1));
        return Optional.ofNullable(domain).flatMap(ascii -> of(written.substring(0, at) + "@" + ascii));
    }

    /** The same for every way of writing the mailbox that its users take for the same. */
    public String normalised() {
        return text.toLowerCase(Locale.ROOT);
    }

    public String domain() {
        return text.substring(text.lastIndexOf('@') + 1);
    }

    /** Says nothing of the mailbox: this may end in a log. */
    @Override
    public String toString() {
        return "EmailAddress[hidden]";
    }

    private static Optional<EmailAddress> of(String text) {
        return FORM.matcher(text).matches() && text.length() <= LONGEST
                ? Optional.of(new EmailAddress(text))
                : Optional.empty();
    }

    private static @Nullable String ascii(String domain) {
        try {
            return IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
