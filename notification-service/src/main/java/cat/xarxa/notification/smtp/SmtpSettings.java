package cat.xarxa.notification.smtp;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the mail server is, and how it is spoken to.
 *
 * @param patience how long to wait for each of its answers
 * @param user who we are to it, empty for nobody
 * @param ca a PEM file with the certificates that vouch for it, null for those that the JDK knows
 */
@ConfigurationProperties("xarxa.smtp")
record SmtpSettings(
        String host,
        int port,
        Duration patience,
        Tls tls,
        @Nullable String user,
        @Nullable String password,
        @Nullable Path ca,
        Reuse reuse) {

    private static final int SUBMISSIONS = 465;

    SmtpSettings {
        user = filled(user);
        password = filled(password);
        ca = ca == null || ca.toString().isBlank() ? null : ca;
        refuse(user == null && password != null, "XARXA_SMTP_PASSWORD is set, but XARXA_SMTP_USER is not");
        refuse(user != null && password == null, "XARXA_SMTP_USER is set, but XARXA_SMTP_PASSWORD is not");
        refuse(
                user != null && !tls.isCertain(),
                "XARXA_SMTP_USER needs XARXA_SMTP_TLS=required or implicit, or the password might go in the clear; it is "
                        + tls);
        refuse(
                port == SUBMISSIONS && tls != Tls.IMPLICIT,
                "XARXA_SMTP_PORT=465 is for XARXA_SMTP_TLS=implicit, but that is " + tls);
        refuse(
                tls == Tls.IMPLICIT && (port == 25 || port == 587),
                "XARXA_SMTP_TLS=implicit does not go with XARXA_SMTP_PORT=" + port + ", where TLS begins by STARTTLS");
        refuse(ca != null && !tls.isCertain(), "XARXA_SMTP_CA is of use with XARXA_SMTP_TLS=required or implicit only");
    }

    /** As the mail library wants them; without timeouts it would wait for ever. */
    Properties properties(String greeting) {
        String millis = Long.toString(patience.toMillis());
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        properties.setProperty("mail.smtp.localhost", greeting);
        properties.setProperty("mail.smtp.connectiontimeout", millis);
        properties.setProperty("mail.smtp.timeout", millis);
        properties.setProperty("mail.smtp.writetimeout", millis);
        properties.setProperty("mail.smtp.quitwait", "false");
        properties.setProperty("mail.smtp.auth", Boolean.toString(user != null));
        tls.into(properties);
        if (ca != null) {
            properties.put("mail.smtp.ssl.socketFactory", Trust.in(ca));
        }
        return properties;
    }

    /** The password stands in no log. */
    @Override
    public String toString() {
        return "SmtpSettings[" + host + ":" + port + ", tls=" + tls + "]";
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static void refuse(boolean wrong, String message) {
        if (wrong) {
            throw new IllegalArgumentException(message);
        }
    }

    /**
     * How connections are used again.
     *
     * @param idle for how long one is kept that nobody uses
     * @param letters after so many it is given up
     */
    record Reuse(Duration idle, int letters) {}
}
