package cat.xarxa.notification.smtp;

import java.util.Locale;
import java.util.Properties;

/** Whether mail goes to the mail server encrypted. */
enum Tls {
    /** Never: the mail server is on the same machine. */
    OFF,
    /** If the mail server offers it, whoever it is: better than in the clear, but no proof. */
    OPTIONAL,
    /** By STARTTLS, and with a certificate for the host's name. */
    REQUIRED,
    /** From the first byte on, and with a certificate for the host's name. */
    IMPLICIT;

    boolean isCertain() {
        return this == REQUIRED || this == IMPLICIT;
    }

    void into(Properties properties) {
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(this == IMPLICIT));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(this == OPTIONAL || this == REQUIRED));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(this == REQUIRED));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", Boolean.toString(isCertain()));
        if (this == OPTIONAL) {
            properties.setProperty("mail.smtp.ssl.trust", "*");
        }
    }

    /** As it is written in the settings. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
