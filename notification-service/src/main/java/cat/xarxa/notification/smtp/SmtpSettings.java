package cat.xarxa.notification.smtp;

import java.time.Duration;
import java.util.Properties;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the mail server is.
 *
 * @param patience how long to wait for each of its answers
 */
@ConfigurationProperties("xarxa.smtp")
record SmtpSettings(String host, int port, Duration patience) {

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
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.quitwait", "false");
        return properties;
    }
}
