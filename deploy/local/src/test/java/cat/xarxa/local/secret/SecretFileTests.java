package cat.xarxa.local.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretFileTests {

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("deep").resolve("credentials.env");
    }

    @Test
    void makesUpASecretOnceAndKeepsIt() {
        String first = SecretFile.open(file()).keep("OFFICE_PASSWORD");

        assertThat(first).hasSize(32).isAlphanumeric();
        assertThat(SecretFile.open(file()).keep("OFFICE_PASSWORD")).isEqualTo(first);
        assertThat(SecretFile.open(file()).keep("MEMBER_PASSWORD")).isNotEqualTo(first);
    }

    @Test
    void letsOnlyItsOwnerReadIt() throws IOException {
        SecretFile.open(file()).keep("OFFICE_PASSWORD");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void keepsWhatPeopleWroteIntoIt() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "# mine\nOFFICE_PASSWORD=a=b \n\n");

        SecretFile secrets = SecretFile.open(file());
        secrets.keep("MEMBER_PASSWORD", "m");

        assertThat(secrets.keep("OFFICE_PASSWORD")).isEqualTo("a=b");
        assertThat(file()).hasContent("OFFICE_PASSWORD=a=b\nMEMBER_PASSWORD=m");
    }

    @Test
    void writesNothingForALook() {
        assertThat(SecretFile.open(file()).find("OFFICE_TOTP_SECRET")).isEmpty();
        assertThat(file()).doesNotExist();
    }
}
