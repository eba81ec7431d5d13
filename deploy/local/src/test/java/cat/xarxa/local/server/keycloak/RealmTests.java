package cat.xarxa.local.server.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.local.server.ProjectFolder;
import cat.xarxa.local.server.keycloak.RealmSettings.MailRoute;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RealmTests {

    @TempDir
    private Path folder;

    @Test
    void hasNoDemoClientWithoutADemo() {
        assertThat(clients(null)).contains("xarxa-portal").doesNotContain("coopcat-demo");
    }

    @Test
    void hasTheDemoClientInADemo() {
        assertThat(clients("secret")).contains("xarxa-portal", "coopcat-demo");
    }

    @Test
    void holdsNoSecretInTheRepository() throws Exception {
        for (String file : List.of("xarxa-realm.json", "demo-clients.json")) {
            JsonNode json = JsonMapper.shared()
                    .readTree(Files.readString(
                            ProjectFolder.root().resolve("deploy/keycloak").resolve(file)));
            assertThat(json.findValuesAsString("secret"))
                    .isNotEmpty()
                    .allMatch(secret -> secret.matches("\\$\\{\\w+}"));
            assertThat(json.findValues("credentials")).isEmpty();
        }
    }

    /** Realms were made of it: what is to be otherwise is a step of its own, which reaches them, too. */
    @Test
    void isStillTheRealmThatTheFirstReleaseMade() throws Exception {
        byte[] file = Files.readAllBytes(ProjectFolder.root().resolve("deploy/keycloak/xarxa-realm.json"));

        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file)))
                .as("the realm's file is frozen: write a step in cat.xarxa.local.server.keycloak.migration instead")
                .isEqualTo("953aa7f5c6e480548dfe8dbbda08e4721847e4fb3b1b1969d40f388ddb1a9de9");
    }

    @Test
    void tellsNoSecretInWords() {
        assertThat(settings("of-the-partner").toString()).doesNotContain("of-the");
    }

    private List<String> clients(@Nullable String partnerSecret) {
        Realm.write(folder, settings(partnerSecret));
        return JsonMapper.shared()
                .readTree(folder.resolve("xarxa-realm.json"))
                .get("clients")
                .valueStream()
                .map(client -> client.get("clientId").asString())
                .toList();
    }

    private static RealmSettings settings(@Nullable String partnerSecret) {
        return new RealmSettings(
                "http://localhost:8080",
                "of-the-portal",
                "of-members",
                partnerSecret,
                new MailRoute("localhost", 25, "a@example.org"));
    }
}
