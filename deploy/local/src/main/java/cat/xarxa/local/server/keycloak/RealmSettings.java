package cat.xarxa.local.server.keycloak;

import cat.xarxa.local.server.keycloak.migration.MigrationSettings;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the realm's file leaves open, for it names no address and holds no secret.
 *
 * @param publicUrl the portal's public address, without a slash at the end
 * @param portalSecret of the client {@code xarxa-portal}
 * @param membersSecret of the client {@code xarxa-members}
 * @param partnerSecret of the client {@code coopcat-demo}; null makes a realm without demo clients
 * @param mail how Keycloak sends mail
 */
public record RealmSettings(
        String publicUrl,
        String portalSecret,
        String membersSecret,
        @Nullable String partnerSecret,
        MailRoute mail) {

    /** Whether the demo network's clients are wanted. */
    boolean hasDemoClients() {
        return partnerSecret != null;
    }

    /** What the steps of the realm need to know. */
    public MigrationSettings forMigrations() {
        return new MigrationSettings(publicUrl, hasDemoClients());
    }

    /** The values of the placeholders in the realm's file. */
    public Map<String, String> placeholders() {
        Map<String, String> values = new HashMap<>(Map.of(
                "XARXA_PUBLIC_URL",
                publicUrl,
                "XARXA_PORTAL_CLIENT_SECRET",
                portalSecret,
                "XARXA_KEYCLOAK_CLIENT_SECRET",
                membersSecret,
                "XARXA_SMTP_HOST",
                mail.host(),
                "XARXA_SMTP_PORT",
                String.valueOf(mail.port()),
                "XARXA_MAIL_FROM",
                mail.from()));
        if (partnerSecret != null) {
            values.put("XARXA_PARTNER_CLIENT_SECRET", partnerSecret);
        }
        return Map.copyOf(values);
    }

    @Override
    public String toString() {
        return "RealmSettings[" + publicUrl + "]";
    }

    /** A mail server and the sender's address. */
    public record MailRoute(String host, int port, String from) {}
}
