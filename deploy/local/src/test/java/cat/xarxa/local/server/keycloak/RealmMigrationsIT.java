package cat.xarxa.local.server.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.local.server.ServerHome;
import cat.xarxa.local.server.keycloak.RealmSettings.MailRoute;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A realm as the first release made it, with somebody in it, becomes one that keeps today's promises. */
class RealmMigrationsIT implements RealmPromises {

    private static final String ADMIN_PASSWORD = UUID.randomUUID().toString();
    private static final String SOMEBODY = "dos.versions@example.org";
    private static final int STEPS = 6;
    private static final String ATTRIBUTE = "xarxa.migration";
    private static final RealmSettings SETTINGS = new RealmSettings(
            "https://xarxa.example.org",
            UUID.randomUUID().toString(),
            UUID.randomUUID().toString(),
            null,
            new MailRoute("127.0.0.1", 1, "xarxa@example.org"));

    @TempDir
    private static Path folder;

    private static KeycloakProcess keycloak;
    private static AdminApi admin;

    /** With what is left of a first attempt that was cut short. */
    @BeforeAll
    static void moveOn() throws Exception {
        keycloak = new KeycloakProcess(ServerHome.forTests(folder, "keycloak"), ADMIN_PASSWORD, SETTINGS, false);
        keycloak.start(what -> System.out.println("[real servers] Keycloak: " + what));
        admin = AdminApi.asAdministrator(keycloak.address(), ADMIN_PASSWORD);
        admin.post("/users", Map.of("username", SOMEBODY, "email", SOMEBODY, "enabled", true));
        admin.post(
                "/authentication/flows",
                Map.of("alias", "xarxa-sign-in", "providerId", "basic-flow", "topLevel", true, "builtIn", false));
        assertThat(number()).isZero();
        assertThat(steps()).hasSize(STEPS);
    }

    @AfterAll
    static void stop() {
        keycloak.kill();
    }

    @Override
    public AdminApi admin() {
        return admin;
    }

    @Override
    public RealmSettings settings() {
        return SETTINGS;
    }

    @Test
    void keepsThePeople() throws Exception {
        assertThat(admin.read("/users?exact=true&username=" + SOMEBODY)).hasSize(1);
    }

    @Test
    void changesNothingTheSecondTime() throws Exception {
        List<String> before = changes();

        assertThat(steps()).isEmpty();

        assertThat(changes()).isEqualTo(before);
    }

    @Test
    void doesAllOfItAgainWithoutHarm() throws Exception {
        JsonNode flows = admin.read("/authentication/flows");
        remember("0");

        assertThat(steps()).hasSize(STEPS);

        assertThat(admin.read("/authentication/flows")).isEqualTo(flows);
        assertThat(number()).isEqualTo(STEPS);
    }

    @Test
    void leavesARealmOfALaterReleaseAsItIs() throws Exception {
        remember("99");
        try {
            assertThat(steps()).isEmpty();
            assertThat(number()).isEqualTo(99);
        } finally {
            remember(String.valueOf(STEPS));
        }
    }

    private static List<String> steps() {
        List<String> said = new ArrayList<>();
        keycloak.migrations().apply(said::add);
        return said;
    }

    private static int number() throws Exception {
        return Integer.parseInt(admin.read("").get("attributes").path(ATTRIBUTE).asString("0"));
    }

    private static void remember(String number) throws Exception {
        ObjectNode realm = (ObjectNode) admin.read("");
        ((ObjectNode) realm.get("attributes")).put(ATTRIBUTE, number);
        assertThat(admin.put("", realm).statusCode()).isEqualTo(204);
    }

    /** What administrators did, newest first. */
    private static List<String> changes() throws Exception {
        return admin.read("/admin-events?max=500")
                .valueStream()
                .map(event -> event.get("time") + " " + event.get("resourcePath"))
                .toList();
    }
}
