package cat.xarxa.local.stack;

import cat.xarxa.local.secret.Credentials;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What each of our services is told at its start, and no more than it needs.
 *
 * @param addresses where it finds the others
 * @param owned connection string of a database for its own user
 * @param credentials of the demo network; null where none is wanted
 * @param firstAdministrator whom to invite where nobody administrates the network, empty for nobody
 */
public record ServiceEnvironment(
        Addresses addresses,
        UnaryOperator<String> owned,
        @Nullable Credentials credentials,
        String firstAdministrator,
        Secrets secrets) {

    /** Whom the network's mails come from. */
    public static final String SENDER = "xarxa@example.org";

    /** The demo and the tests tell more in an hour than a network does in a month, and want to see the mails. */
    private static final String MAILS_A_DAY = "1000";

    /** Everybody in the demo has an address at one domain. */
    private static final String CONNECTIONS_TO_THE_DOMAIN = "4";

    private static final String MAILS_A_MINUTE = "60000";

    /** The variables of a service. */
    public Map<String, String> of(Part part) {
        Map<String, String> all = new HashMap<>(ofAll(part));
        if (part != Part.PORTAL) {
            all.putAll(ofKafka(part));
            all.put("XARXA_AUDIT_SECRET", secrets.audit(part));
        }
        all.putAll(
                switch (part) {
                    case EVENTS -> Map.of("XARXA_KEYS_MONGODB_URI", owned.apply("xarxa_events_keys"));
                    case MEMBERS -> ofMembers();
                    case NOTIFICATION -> ofNotification();
                    case PORTAL -> ofPortal();
                    default -> Map.of();
                });
        return Map.copyOf(all);
    }

    private Map<String, String> ofAll(Part part) {
        return Map.of(
                "XARXA_MONGODB_URI", owned.apply("xarxa_" + part.label().replace("-service", "")),
                "XARXA_ISSUER", addresses().issuer().toString(),
                "XARXA_PUBLIC_URL", addresses().portal().toString(),
                "XARXA_DEMO", String.valueOf(credentials != null));
    }

    private Map<String, String> ofKafka(Part part) {
        return Map.of(
                "XARXA_KAFKA_BOOTSTRAP", addresses().kafka(),
                "XARXA_KAFKA_USERNAME", part.label(),
                "XARXA_KAFKA_PASSWORD", secrets.kafkaUser(part));
    }

    private Map<String, String> ofMembers() {
        Map<String, String> members = new HashMap<>(Map.of(
                "XARXA_KEYS_MONGODB_URI", owned.apply("xarxa_members_keys"),
                "XARXA_KEYCLOAK_URL", addresses().keycloak().toString(),
                "XARXA_KEYCLOAK_CLIENT_SECRET", secrets.membersClient()));
        if (!firstAdministrator.isEmpty()) {
            members.put("XARXA_FIRST_ADMIN", firstAdministrator);
        }
        if (credentials != null) {
            members.put("XARXA_DEMO_OFFICE_PASSWORD", credentials.officePassword());
            members.put("XARXA_DEMO_OFFICE_SECOND_FACTOR", credentials.officeSecret());
            members.put("XARXA_DEMO_MEMBER_PASSWORD", credentials.memberPassword());
        }
        return members;
    }

    /** Nothing is held back: who tries the network out sees its mails at once. */
    private Map<String, String> ofNotification() {
        Map<String, String> notification = new HashMap<>(Map.of(
                "XARXA_HOLD",
                "0s",
                "XARXA_HOLD_LARGE",
                "0s",
                "XARXA_KEYS_MONGODB_URI",
                owned.apply("xarxa_notification_keys"),
                "XARXA_SMTP_HOST",
                addresses().smtp().split(":", 2)[0],
                "XARXA_SMTP_PORT",
                addresses().smtp().split(":", 2)[1],
                "XARXA_MAIL_FROM",
                SENDER,
                "XARXA_LINK_SECRET",
                secrets.linkSecret(),
                "XARXA_MAILS_A_DAY",
                MAILS_A_DAY));
        if (credentials != null) {
            notification.put("XARXA_MAIL_DOMAIN_CONNECTIONS", CONNECTIONS_TO_THE_DOMAIN);
            notification.put("XARXA_MAIL_DOMAIN_PER_MINUTE", MAILS_A_MINUTE);
        }
        return notification;
    }

    private Map<String, String> ofPortal() {
        return Map.of(
                "XARXA_PORTAL_CLIENT_SECRET", secrets.portalClient(),
                "XARXA_CONTENT_URL", addresses().content().toString(),
                "XARXA_EVENTS_URL", addresses().events().toString(),
                "XARXA_MEMBERS_URL", addresses().members().toString(),
                "XARXA_NOTIFICATION_URL", addresses().notification().toString());
    }
}
