package cat.xarxa.local.server.keycloak;

import cat.xarxa.local.server.ProcessServer;
import cat.xarxa.local.server.Progress;
import cat.xarxa.local.server.ServerHome;
import cat.xarxa.local.server.keycloak.migration.AdminAccount;
import cat.xarxa.local.server.keycloak.migration.RealmMigrations;
import cat.xarxa.local.server.program.StartCache;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keycloak with the realm {@code xarxa}, which it imports at its first start, keeps in its data folder, and gets the
 * steps that it lacks at each start.
 */
public final class KeycloakProcess extends ProcessServer {

    private static final String ADMIN = "admin";

    private final String adminPassword;
    private final RealmSettings settings;
    private final boolean migrating;

    /**
     * Sets up a Keycloak; nothing happens before its start.
     *
     * @param adminPassword of the user {@code admin} of the realm {@code master}, taken at the first start
     */
    public KeycloakProcess(ServerHome home, String adminPassword, RealmSettings settings) {
        this(home, adminPassword, settings, true);
    }

    /** One that may leave the realm as it was imported, for a look at how it becomes today's. */
    KeycloakProcess(ServerHome home, String adminPassword, RealmSettings settings, boolean migrating) {
        super("Keycloak", home);
        this.adminPassword = adminPassword;
        this.settings = settings;
        this.migrating = migrating;
    }

    /** What browsers and services call it by, without a slash at the end. */
    public String address() {
        return "http://localhost:" + port();
    }

    /** The realm, as tokens name it. */
    public String issuer() {
        return address() + "/realms/" + Realm.NAME;
    }

    /** The folder of the distribution, built for us if it was not. */
    public static Path program(Path log, Progress progress) {
        KeycloakInstallation installation = KeycloakInstallation.find();
        installation.buildOnce(log, progress);
        return installation.folder();
    }

    @Override
    protected void prepare(Progress progress) {
        KeycloakInstallation installation = new KeycloakInstallation(program(home().log(), progress));
        KeycloakHome keycloak = new KeycloakHome(home().data());
        keycloak.linkTo(installation);
        keycloak.begin();
        Realm.write(keycloak.imports(), settings);
    }

    @Override
    protected List<String> command() {
        return new KeycloakProgram(KeycloakInstallation.find(), new KeycloakHome(home().data()))
                .command(address(), port(), cache().options(home().isLasting()));
    }

    @Override
    protected Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(settings.placeholders());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", adminPassword);
        return environment;
    }

    @Override
    protected Duration startLimit() {
        return Duration.ofMinutes(4);
    }

    @Override
    protected boolean isReady() throws Exception {
        HttpRequest question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + "/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(question, BodyHandlers.discarding()).statusCode() == 200;
        }
    }

    /** The realm becomes today's, whichever release made it. */
    @Override
    protected void settle(Progress progress) {
        new KeycloakHome(home().data()).hasBegun();
        if (migrating) {
            migrations().apply(progress);
        }
    }

    /** What has to be done with a realm of an earlier release. */
    RealmMigrations migrations() {
        return new RealmMigrations(
                new AdminAccount(address(), ADMIN, adminPassword), Realm.NAME, settings.forMigrations());
    }

    @Override
    protected Optional<StartCache> startCache() {
        return home().isLasting() ? Optional.of(cache()) : Optional.empty();
    }

    private static StartCache cache() {
        return new StartCache(KeycloakInstallation.find().folder());
    }
}
