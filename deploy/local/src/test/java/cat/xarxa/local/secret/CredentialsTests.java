package cat.xarxa.local.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CredentialsTests {

    @TempDir
    private Path folder;

    private Credentials credentials() {
        return new Credentials(SecretFile.open(folder.resolve("credentials.env")));
    }

    @Test
    void standUnderTheNamesThatOtherToolsReadThemBy() throws IOException {
        Credentials credentials = credentials();

        assertThat(Files.readAllLines(folder.resolve("credentials.env")))
                .containsExactly(
                        "OFFICE_PASSWORD=" + credentials.officePassword(),
                        "OFFICE_TOTP_SECRET=" + credentials.officeSecret(),
                        "MEMBER_PASSWORD=" + credentials.memberPassword(),
                        "PARTNER_CLIENT_ID=coopcat-demo",
                        "PARTNER_CLIENT_SECRET=" + credentials.partnerClientSecret());
    }

    @Test
    void tellTheOfficesOneTimeCode() throws IOException {
        Files.writeString(folder.resolve("credentials.env"), "OFFICE_TOTP_SECRET=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ\n");

        assertThat(credentials().officeSecondFactor().codeAt(Instant.ofEpochSecond(59)))
                .isEqualTo("287082");
    }
}
