package cat.xarxa.local.compose;

import cat.xarxa.local.server.keycloak.RealmSettings;
import cat.xarxa.local.stack.Addresses;
import cat.xarxa.local.stack.Part;
import cat.xarxa.local.stack.ServiceEnvironment;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Where containers find each other, and where people find the two that they see.
 *
 * @param environment {@code XARXA_PUBLIC_URL} of the portal; {@code XARXA_KEYCLOAK_PUBLIC_URL}, by which browsers and
 *     containers alike must reach Keycloak, as tokens name it; {@code XARXA_SMTP} as {@code host:port}, and how that is
 *     spoken to
 */
record ContainerAddresses(Map<String, String> environment) {

    static final String MONGODB = "mongodb:27017";
    static final String KAFKA = "kafka:9092";
    static final int KEYCLOAK_PORT = 8081;
    private static final int PORTAL_PORT = 8080;
    private static final Set<String> MAIL_SETTINGS = Set.of(
            "XARXA_SMTP_TLS",
            "XARXA_SMTP_USER",
            "XARXA_SMTP_PASSWORD",
            "XARXA_MAIL_DOMAIN_CONNECTIONS",
            "XARXA_MAIL_DOMAIN_PER_MINUTE",
            "XARXA_DKIM_SELECTOR");

    ContainerAddresses {
        environment = Map.copyOf(environment);
    }

    Addresses all() {
        String keycloak = given("XARXA_KEYCLOAK_PUBLIC_URL", "http://keycloak.localhost:" + KEYCLOAK_PORT);
        return new Addresses(
                URI.create(given("XARXA_PUBLIC_URL", "http://localhost:8080")),
                URI.create(keycloak),
                URI.create(keycloak + "/realms/xarxa"),
                URI.create("http://content-service:8091"),
                URI.create("http://events-service:8092"),
                URI.create("http://members-service:8093"),
                URI.create("http://notification-service:8094"),
                URI.create("http://mail:8025"),
                given("XARXA_SMTP", "mail:1025"),
                KAFKA,
                MONGODB);
    }

    /** Where one of ours listens inside of its container. */
    int portOf(Part part) {
        Addresses all = all();
        return switch (part) {
            case CONTENT -> all.content().getPort();
            case EVENTS -> all.events().getPort();
            case MEMBERS -> all.members().getPort();
            case NOTIFICATION -> all.notification().getPort();
            case PORTAL -> PORTAL_PORT;
            case KAFKA, MONGODB, KEYCLOAK, MAIL -> throw new IllegalArgumentException(part + " is not ours");
        };
    }

    /** How a real mail server is spoken to: given on as it is, for notification-service says what is wrong with it. */
    Map<String, String> mailSettings() {
        Map<String, String> settings = new HashMap<>(environment);
        settings.keySet().retainAll(MAIL_SETTINGS);
        return settings;
    }

    RealmSettings.MailRoute mailRoute() {
        String[] smtp = all().smtp().split(":", 2);
        return new RealmSettings.MailRoute(smtp[0], Integer.parseInt(smtp[1]), ServiceEnvironment.SENDER);
    }

    private String given(String name, String otherwise) {
        String value = environment.getOrDefault(name, "").strip();
        return value.isEmpty() ? otherwise : value;
    }
}
