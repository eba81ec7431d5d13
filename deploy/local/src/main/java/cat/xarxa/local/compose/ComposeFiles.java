package cat.xarxa.local.compose;

import cat.xarxa.local.secret.Credentials;
import cat.xarxa.local.secret.OwnersFile;
import cat.xarxa.local.secret.SecretFile;
import cat.xarxa.local.server.kafka.BrokerSecurity;
import cat.xarxa.local.server.kafka.KafkaAccess;
import cat.xarxa.local.server.keycloak.Realm;
import cat.xarxa.local.server.keycloak.RealmSettings;
import cat.xarxa.local.server.mongo.ReplicaSet;
import cat.xarxa.local.stack.Addresses;
import cat.xarxa.local.stack.Beginning;
import cat.xarxa.local.stack.Part;
import cat.xarxa.local.stack.Secrets;
import cat.xarxa.local.stack.ServiceEnvironment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes the environment of every container, each with its own secrets and no others, and the realm that Keycloak
 * imports. What is secret is made up once and kept.
 */
public final class ComposeFiles {

    /** Monitoring asks each container at the same port; nothing outside sees it. */
    private static final Map<String, String> OPEN_TO_THE_OTHERS = Map.of(
            "XARXA_BIND_ADDRESS", "0.0.0.0",
            "XARXA_MANAGEMENT_ADDRESS", "0.0.0.0",
            "MANAGEMENT_PORT", "9090");

    private final Path folder;
    private final ContainerAddresses places;
    private final Secrets secrets;
    private final Beginning beginning;
    private final @Nullable Credentials demo;

    /**
     * Takes where the files go.
     *
     * @param environment {@code XARXA_PUBLIC_URL} and the other addresses of {@link ContainerAddresses}; {@code DEMO=0}
     *     starts without the demo network, {@code XARXA_FIRST_ADMIN} then names whom to invite
     */
    public ComposeFiles(Path folder, Map<String, String> environment) {
        this.folder = folder;
        this.places = new ContainerAddresses(environment);
        this.secrets = new Secrets(SecretFile.open(folder.resolve("secrets.env")));
        this.beginning = Beginning.of(environment);
        this.demo = beginning.demo() ? new Credentials(SecretFile.open(folder.resolve("credentials.env"))) : null;
    }

    /** Writes them all. */
    public void write() {
        Addresses addresses = places.all();
        ServiceEnvironment services =
                new ServiceEnvironment(addresses, this::owned, demo, beginning.firstAdministrator(), secrets);
        Arrays.stream(Part.values()).filter(Part::isApplication).forEach(part -> {
            Map<String, String> own = new HashMap<>(services.of(part));
            own.putAll(OPEN_TO_THE_OTHERS);
            if (part == Part.NOTIFICATION) {
                own.putAll(places.mailSettings());
            }
            own.put("SERVER_PORT", String.valueOf(places.portOf(part)));
            write(part.label(), own);
        });
        write("kafka", kafka());
        write("mongodb", Map.of("MONGODB_KEY", secrets.mongoKey()));
        RealmSettings realm = realm(addresses);
        write("keycloak", keycloak(realm, addresses));
        write("realm", PrepareRealm.variables(addresses, secrets, demo != null));
        Realm.write(folder.resolve("realm"), realm);
        secrets.mongoAdmin();
        secrets.mongoOwners();
    }

    private String owned(String database) {
        String password = secrets.mongoOwners().get(database);
        return "mongodb://%s:%s@%s/%1$s?replicaSet=%s&authSource=%1$s"
                .formatted(database, password, ContainerAddresses.MONGODB, ReplicaSet.NAME);
    }

    /** As the image's own program reads them. */
    private Map<String, String> kafka() {
        Map<String, String> variables =
                BrokerSecurity.of(KafkaAccess.secured(secrets.kafkaAdmin(), secrets.kafkaUsers())).entrySet().stream()
                        .collect(Collectors.toMap(setting -> variable(setting.getKey()), Map.Entry::getValue));
        variables.put("SCRAM_ADMIN_PASSWORD", secrets.kafkaAdmin());
        return variables;
    }

    private static String variable(String setting) {
        return "KAFKA_"
                + setting.replace("_", "__")
                        .replace("-", "___")
                        .replace('.', '_')
                        .toUpperCase(Locale.ROOT);
    }

    private RealmSettings realm(Addresses addresses) {
        return new RealmSettings(
                addresses.portal().toString(),
                secrets.portalClient(),
                secrets.membersClient(),
                demo == null ? null : demo.partnerClientSecret(),
                places.mailRoute());
    }

    private Map<String, String> keycloak(RealmSettings realm, Addresses addresses) {
        Map<String, String> variables = new HashMap<>(realm.placeholders());
        variables.put("KC_HOSTNAME", addresses.keycloak().toString());
        variables.put("KC_HTTP_ENABLED", "true");
        variables.put("KC_HTTP_PORT", String.valueOf(ContainerAddresses.KEYCLOAK_PORT));
        variables.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        variables.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.keycloakAdmin());
        return variables;
    }

    /** Readable by the owner only. */
    private void write(String container, Map<String, String> variables) {
        Path file = folder.resolve(container + ".env");
        String text = new TreeMap<>(variables)
                .entrySet().stream()
                        .map(variable -> variable.getKey() + "=" + variable.getValue() + "\n")
                        .collect(Collectors.joining());
        OwnersFile.write(file, text, StandardCharsets.UTF_8);
    }
}
