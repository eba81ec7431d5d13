package cat.xarxa.local.server.keycloak.migration;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** The members service provides the clients of partners, as it provides people: it may manage clients, too. */
final class ClientsOfPartners implements Migration {

    private static final String RIGHT = "manage-clients";

    @Override
    public String what() {
        return "the members service provides clients of partners";
    }

    @Override
    public void apply(RealmApi realm, MigrationSettings settings) {
        String user = realm.get("/clients/%s/service-account-user".formatted(client(realm, "xarxa-members")))
                .get("id")
                .asString();
        String rights = client(realm, "realm-management");
        JsonNode right = realm.get("/clients/%s/roles/%s".formatted(rights, RIGHT));
        realm.post("/users/%s/role-mappings/clients/%s".formatted(user, rights), List.of(right));
    }

    private static String client(RealmApi realm, String clientId) {
        return realm.get("/clients?clientId=" + clientId).get(0).get("id").asString();
    }
}
