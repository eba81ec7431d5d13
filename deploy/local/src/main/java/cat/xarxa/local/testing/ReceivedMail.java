package cat.xarxa.local.testing;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;

/** A mail that the {@link ScriptedMailServer} took. */
public final class ReceivedMail {

    private final String to;
    private final byte[] raw;

    ReceivedMail(String to, byte[] raw) {
        this.to = to;
        this.raw = raw.clone();
    }

    /** The recipient by the envelope. */
    public String to() {
        return to;
    }

    boolean isFor(String recipient) {
        return MailScript.normalised(to).equals(MailScript.normalised(recipient));
    }

    /** The mail as it came. */
    public byte[] raw() {
        return raw.clone();
    }

    /** The mail, to be taken apart. */
    public MimeMessage message() {
        try {
            return new MimeMessage(null, new ByteArrayInputStream(raw));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
