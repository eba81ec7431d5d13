package cat.xarxa.local.stack;

import cat.xarxa.local.secret.SecretFile;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What the parts prove themselves to each other with. */
public final class Secrets {

    private static final List<String> DATABASES = List.of(
            "xarxa_content",
            "xarxa_events",
            "xarxa_events_keys",
            "xarxa_members",
            "xarxa_members_keys",
            "xarxa_notification",
            "xarxa_notification_keys",
            "xarxa_portal");

    private final UnaryOperator<String> byName;

    /** Those of a file, which makes up what it lacks. */
    public Secrets(SecretFile file) {
        this(file::keep);
    }

    /** Takes who knows the secret of each name. */
    public Secrets(UnaryOperator<String> byName) {
        this.byName = byName;
    }

    public String kafkaAdmin() {
        return byName.apply("KAFKA_ADMIN_PASSWORD");
    }

    /** Kafka's users: the services, each with its own password. */
    public Map<String, String> kafkaUsers() {
        return Arrays.stream(Part.values())
                .filter(part -> part.isApplication() && part != Part.PORTAL)
                .collect(Collectors.toMap(Part::label, this::kafkaUser));
    }

    String kafkaUser(Part service) {
        return byName.apply("KAFKA_" + service.name() + "_PASSWORD");
    }

    public String mongoAdmin() {
        return byName.apply("MONGODB_ADMIN_PASSWORD");
    }

    /** By which the nodes of a replica set know each other. */
    public String mongoKey() {
        return byName.apply("MONGODB_KEY");
    }

    /** MongoDB's users: one for each database. */
    public Map<String, String> mongoOwners() {
        return DATABASES.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        database -> byName.apply("MONGODB_" + database.toUpperCase(Locale.ROOT) + "_PASSWORD")));
    }

    public String keycloakAdmin() {
        return byName.apply("KEYCLOAK_ADMIN_PASSWORD");
    }

    public String portalClient() {
        return byName.apply("PORTAL_CLIENT_SECRET");
    }

    public String membersClient() {
        return byName.apply("MEMBERS_CLIENT_SECRET");
    }

    /** What a service marks and signs its audit log with. */
    String audit(Part service) {
        return byName.apply("AUDIT_" + service.name() + "_SECRET");
    }

    public String linkSecret() {
        return byName.apply("LINK_SECRET");
    }
}
