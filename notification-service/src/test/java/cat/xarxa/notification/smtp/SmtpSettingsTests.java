package cat.xarxa.notification.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmtpSettingsTests {

    @ParameterizedTest
    @CsvSource({
        "25, REQUIRED, , pass, XARXA_SMTP_USER",
        "25, REQUIRED, xarxa, , XARXA_SMTP_PASSWORD",
        "25, OPTIONAL, xarxa, pass, XARXA_SMTP_TLS",
        "25, OFF, xarxa, pass, XARXA_SMTP_TLS",
        "465, REQUIRED, , , XARXA_SMTP_PORT",
        "587, IMPLICIT, , , XARXA_SMTP_TLS",
        "25, IMPLICIT, , , XARXA_SMTP_TLS",
    })
    void refusesWhatContradictsItselfAndNamesTheSetting(int port, Tls tls, String user, String password, String named) {
        assertThatThrownBy(() -> settings(port, tls, user, password, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(named);
    }

    @Test
    void refusesCertificatesThatNobodyWouldLookAt() {
        assertThatThrownBy(() -> settings(25, Tls.OPTIONAL, null, null, Path.of("ca.pem")))
                .hasMessageContaining("XARXA_SMTP_CA");
    }

    @Test
    void refusesAFileWithoutCertificates() {
        SmtpSettings settings = settings(25, Tls.REQUIRED, null, null, Path.of("no-such-file.pem"));

        assertThatThrownBy(() -> settings.properties("example.org"))
                .hasMessageContaining("XARXA_SMTP_CA=no-such-file.pem");
    }

    @Test
    void takesAnEmptyVariableForNone() {
        Properties properties = settings(25, Tls.OPTIONAL, "", " ", Path.of("")).properties("example.org");

        assertThat(properties)
                .containsEntry("mail.smtp.auth", "false")
                .doesNotContainKey("mail.smtp.ssl.socketFactory");
    }

    @Test
    void looksAtTheServersNameWhereTlsIsToBeCertain() {
        assertThat(settings(587, Tls.REQUIRED, "xarxa", "pass", null).properties("example.org"))
                .containsEntry("mail.smtp.starttls.required", "true")
                .containsEntry("mail.smtp.ssl.checkserveridentity", "true")
                .doesNotContainKey("mail.smtp.ssl.trust");
        assertThat(settings(465, Tls.IMPLICIT, "xarxa", "pass", null).properties("example.org"))
                .containsEntry("mail.smtp.ssl.enable", "true")
                .containsEntry("mail.smtp.ssl.checkserveridentity", "true");
    }

    @Test
    void keepsThePasswordOutOfItsText() {
        assertThat(settings(465, Tls.IMPLICIT, "xarxa", "s3cret", null).toString())
                .doesNotContain("s3cret");
    }

    private static SmtpSettings settings(int port, Tls tls, String user, String password, Path ca) {
        return new SmtpSettings(
                "relay.example.org",
                port,
                Duration.ofSeconds(1),
                tls,
                user,
                password,
                ca,
                new SmtpSettings.Reuse(Duration.ofSeconds(20), 100));
    }
}
