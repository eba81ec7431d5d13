package cat.xarxa.local.stack;

import cat.xarxa.local.secret.SecretFile;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the parts prove themselves to each other with: {@code .local/secrets.env}. */
final class Secrets {

    static final List<String> DATABASES = List.of(
            "xarxa_content",
            "xarxa_events",
            "xarxa_events_keys",
            "xarxa_members",
            "xarxa_members_keys",
            "xarxa_notification",
            "xarxa_notification_keys",
            "xarxa_portal");

    private final SecretFile file;

    Secrets(SecretFile file) {
        this.file = file;
    }

    String kafkaAdmin() {
        return file.keep("KAFKA_ADMIN_PASSWORD");
    }

    /** Kafka's users: the services, each with its own password. */
    Map<String, String> kafkaUsers() {
        return Arrays.stream(Part.values())
                .filter(part -> part.isApplication() && part != Part.PORTAL)
                .collect(Collectors.toMap(Part::label, this::kafkaUser));
    }

    String kafkaUser(Part service) {
        return file.keep("KAFKA_" + service.name() + "_PASSWORD");
    }

    String mongoAdmin() {
        return file.keep("MONGODB_ADMIN_PASSWORD");
    }

    /** MongoDB's users: one for each database. */
    Map<String, String> mongoOwners() {
        return DATABASES.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        database -> file.keep("MONGODB_" + database.toUpperCase(Locale.ROOT) + "_PASSWORD")));
    }

    String keycloakAdmin() {
        return file.keep("KEYCLOAK_ADMIN_PASSWORD");
    }

    String portalClient() {
        return file.keep("PORTAL_CLIENT_SECRET");
    }

    String membersClient() {
        return file.keep("MEMBERS_CLIENT_SECRET");
    }

    /** What a service marks and signs its audit log with. */
    String audit(Part service) {
        return file.keep("AUDIT_" + service.name() + "_SECRET");
    }

    String linkSecret() {
        return file.keep("LINK_SECRET");
    }
}
