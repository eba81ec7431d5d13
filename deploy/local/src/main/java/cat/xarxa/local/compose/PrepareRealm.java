package cat.xarxa.local.compose;

import cat.xarxa.local.server.keycloak.migration.AdminAccount;
import cat.xarxa.local.server.keycloak.migration.MigrationSettings;
import cat.xarxa.local.server.keycloak.migration.RealmMigrations;
import cat.xarxa.local.stack.Addresses;
import cat.xarxa.local.stack.Secrets;
import java.util.Map;

/**
 * Does with the realm of a running Keycloak what it lacks of today's, and ends: the services that need it start then.
 */
public final class PrepareRealm {

    private static final String REALM = "xarxa";
    private static final String KEYCLOAK = "XARXA_KEYCLOAK_URL";
    private static final String USER = "XARXA_KEYCLOAK_ADMIN";
    private static final String PASSWORD = "XARXA_KEYCLOAK_ADMIN_PASSWORD";
    private static final String PORTAL = "XARXA_PUBLIC_URL";
    private static final String DEMO = "XARXA_DEMO";

    private PrepareRealm() {}

    static void main() {
        AdminAccount account = new AdminAccount(given(KEYCLOAK), given(USER), given(PASSWORD));
        MigrationSettings settings = new MigrationSettings(given(PORTAL), Boolean.parseBoolean(given(DEMO)));
        new RealmMigrations(account, REALM, settings).apply(System.out::println);
        System.out.println("The realm is today's");
    }

    /** What it is told. */
    static Map<String, String> variables(Addresses addresses, Secrets secrets, boolean demo) {
        return Map.of(
                KEYCLOAK, addresses.keycloak().toString(),
                USER, "admin",
                PASSWORD, secrets.keycloakAdmin(),
                PORTAL, addresses.portal().toString(),
                DEMO, String.valueOf(demo));
    }

    private static String given(String name) {
        String value = System.getenv(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException(
                    name + " is missing: make compose-up writes it into .local/compose/realm.env");
        }
        return value;
    }
}
