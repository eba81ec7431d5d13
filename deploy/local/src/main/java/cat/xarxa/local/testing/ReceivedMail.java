package cat.xarxa.local.testing;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.Instant;

/** A mail that the {@link ScriptedMailServer} took. */
public final class ReceivedMail {

    private final String to;
    private final byte[] raw;
    private final Instant at;

    ReceivedMail(String to, byte[] raw, Instant at) {
        this.to = to;
        this.raw = raw.clone();
        this.at = at;
    }

    /** The recipient by the envelope. */
    public String to() {
        return to;
    }

    /** When it was taken. */
    public Instant at() {
        return at;
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
