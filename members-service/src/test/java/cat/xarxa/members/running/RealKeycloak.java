package cat.xarxa.members.running;

import cat.xarxa.local.server.ServerHome;
import cat.xarxa.local.server.keycloak.KeycloakProcess;
import cat.xarxa.local.server.keycloak.RealmSettings;
import cat.xarxa.local.server.keycloak.RealmSettings.MailRoute;
import cat.xarxa.local.signin.Session;
import cat.xarxa.local.signin.SignIn;
import cat.xarxa.local.signin.Totp;
import cat.xarxa.local.testing.ScriptedMailServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives a context the one Keycloak of this JVM, with the realm of the repository, as accounts and as issuer. */
public final class RealKeycloak implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    public static final String OFFICE_PASSWORD = "oficina " + UUID.randomUUID();
    public static final String MEMBER_PASSWORD = "membre " + UUID.randomUUID();

    private static final String OFFICE_SECRET = Totp.randomSecret();
    private static final String ADMIN_PASSWORD = UUID.randomUUID().toString();
    private static final String SECRET = UUID.randomUUID().toString();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "realKeycloak",
                        Map.of(
                                "XARXA_KEYCLOAK_URL",
                                process().address(),
                                "XARXA_KEYCLOAK_CLIENT_SECRET",
                                SECRET,
                                "XARXA_ISSUER",
                                process().issuer(),
                                "XARXA_DEMO",
                                "true",
                                "XARXA_DEMO_OFFICE_PASSWORD",
                                OFFICE_PASSWORD,
                                "XARXA_DEMO_OFFICE_SECOND_FACTOR",
                                OFFICE_SECRET,
                                "XARXA_DEMO_MEMBER_PASSWORD",
                                MEMBER_PASSWORD)));
    }

    /** The server, to stop and start it; leave it running. */
    public static KeycloakProcess process() {
        return Started.KEYCLOAK;
    }

    /** The realm as an administrator sees it. */
    public static RealmResource realm() {
        return Started.ADMIN.realm("xarxa");
    }

    /** Where Keycloak's mails arrive. */
    public static ScriptedMailServer mail() {
        return Started.MAIL;
    }

    /** The front door of the realm. */
    public static SignIn signIn() {
        return new SignIn(URI.create(process().issuer()), Clock.systemUTC());
    }

    /** The demo's office, with both of its factors. */
    public static Session office() {
        return signIn().as("oficina@example.org", OFFICE_PASSWORD, new Totp(OFFICE_SECRET));
    }

    /** Holds the server: the class is initialised once, by whoever comes first. */
    private static final class Started {

        static final ScriptedMailServer MAIL = ScriptedMailServer.start();
        static final KeycloakProcess KEYCLOAK = start();
        static final Keycloak ADMIN = KeycloakBuilder.builder()
                .serverUrl(KEYCLOAK.address())
                .realm("master")
                .clientId("admin-cli")
                .username("admin")
                .password(ADMIN_PASSWORD)
                .build();

        private static KeycloakProcess start() {
            RealmSettings settings = new RealmSettings(
                    "http://localhost",
                    UUID.randomUUID().toString(),
                    SECRET,
                    UUID.randomUUID().toString(),
                    new MailRoute("127.0.0.1", MAIL.port(), "xarxa@example.org"));
            KeycloakProcess keycloak =
                    new KeycloakProcess(ServerHome.forTests(folder(), "keycloak"), ADMIN_PASSWORD, settings);
            keycloak.start(what -> System.out.println("[real servers] Keycloak: " + what));
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(keycloak::kill));
            return keycloak;
        }

        private static Path folder() {
            try {
                Path target =
                        Files.createDirectories(Path.of("target", "servers").toAbsolutePath());
                return Files.createTempDirectory(target, "keycloak-");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
