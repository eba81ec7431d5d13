package cat.xarxa.notification.senderdomain;

import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the DNS is asked.
 *
 * @param server {@code host:port}, empty for the servers of the machine
 * @param patience with each question
 * @param selector of the DKIM key that the mail server signs with, empty when it is not known
 */
@ConfigurationProperties("xarxa.dns")
record DnsSettings(String server, Duration patience, String selector) {

    private static final Pattern LABELS = Pattern.compile("([A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*)?");

    DnsSettings {
        if (!LABELS.matcher(selector).matches()) {
            throw new IllegalArgumentException("XARXA_DKIM_SELECTOR is no DNS label: letters, digits and hyphens only");
        }
    }

    String address() {
        return server.isBlank() ? "dns:" : "dns://" + server;
    }
}
