package cat.xarxa.local.server.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeycloakHomeTests {

    @TempDir
    Path folder;

    @Test
    void beginsAnewAfterAFirstStartThatWasCutShort() throws IOException {
        home().begin();
        Path half = database();

        home().begin();

        assertThat(half).doesNotExist();
    }

    @Test
    void keepsWhatHasBegun() throws IOException {
        home().begin();
        Path whole = database();
        home().hasBegun();

        home().begin();
        home().begin();

        assertThat(whole).exists();
    }

    @Test
    void keepsWhatAnEarlierReleaseMade() throws IOException {
        Path old = database();

        home().begin();
        home().begin();

        assertThat(old).exists();
    }

    private KeycloakHome home() {
        return new KeycloakHome(folder);
    }

    private Path database() throws IOException {
        Path file = folder.resolve("data/h2/keycloakdb.mv.db");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "tables");
    }
}
