package cat.xarxa.local.stack;

import cat.xarxa.local.secret.Credentials;
import cat.xarxa.local.server.mongo.MongoDb;
import java.util.HashMap;
import java.util.Map;

/** What each of our services is told at its start, and no more than it needs. */
record ServiceEnvironment(StackPlan plan, MongoDb mongoDb, Credentials credentials, Secrets secrets) {

    /** Whom the network's mails come from. */
    static final String SENDER = "xarxa@example.org";

    private Addresses addresses() {
        return plan.addresses();
    }

    Map<String, String> of(Part part) {
        Map<String, String> all = new HashMap<>(ofAll(part));
        if (part != Part.PORTAL) {
            all.putAll(ofKafka(part));
            all.put("XARXA_AUDIT_SECRET", secrets.audit(part));
        }
        all.putAll(
                switch (part) {
                    case EVENTS -> Map.of("XARXA_KEYS_MONGODB_URI", mongoDb.uriOfOwner("xarxa_events_keys"));
                    case MEMBERS -> ofMembers();
                    case NOTIFICATION -> ofNotification();
                    case PORTAL -> ofPortal();
                    default -> Map.of();
                });
        return Map.copyOf(all);
    }

    private Map<String, String> ofAll(Part part) {
        return Map.of(
                "XARXA_MONGODB_URI", mongoDb.uriOfOwner("xarxa_" + part.label().replace("-service", "")),
                "XARXA_ISSUER", addresses().issuer().toString(),
                "XARXA_PUBLIC_URL", addresses().portal().toString(),
                "XARXA_DEMO", String.valueOf(plan.demo()),
                "MANAGEMENT_PORT", String.valueOf(plan.ports().of(part.figures())));
    }

    private Map<String, String> ofKafka(Part part) {
        return Map.of(
                "XARXA_KAFKA_BOOTSTRAP", addresses().kafka(),
                "XARXA_KAFKA_USERNAME", part.label(),
                "XARXA_KAFKA_PASSWORD", secrets.kafkaUser(part));
    }

    private Map<String, String> ofMembers() {
        return Map.of(
                "XARXA_KEYS_MONGODB_URI", mongoDb.uriOfOwner("xarxa_members_keys"),
                "XARXA_KEYCLOAK_URL", addresses().keycloak().toString(),
                "XARXA_KEYCLOAK_CLIENT_SECRET", secrets.membersClient(),
                "XARXA_DEMO_OFFICE_PASSWORD", credentials.officePassword(),
                "XARXA_DEMO_MEMBER_PASSWORD", credentials.memberPassword());
    }

    private Map<String, String> ofNotification() {
        return Map.of(
                "XARXA_KEYS_MONGODB_URI",
                mongoDb.uriOfOwner("xarxa_notification_keys"),
                "XARXA_SMTP_HOST",
                addresses().smtp().split(":", 2)[0],
                "XARXA_SMTP_PORT",
                addresses().smtp().split(":", 2)[1],
                "XARXA_MAIL_FROM",
                SENDER,
                "XARXA_LINK_SECRET",
                secrets.linkSecret());
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
