package cat.xarxa.notification.letter;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who sends, whoever leads the publication.
 *
 * @param from address on the network's verified domain
 */
@ConfigurationProperties("xarxa.letter")
public record Sender(String from) {

    public Sender {
        if (EmailAddress.read(from).isEmpty()) {
            throw new IllegalArgumentException("XARXA_MAIL_FROM is not an address");
        }
    }

    /** The verified domain, which also names us to the mail server. */
    public String domain() {
        return from.substring(from.lastIndexOf('@') + 1);
    }
}
