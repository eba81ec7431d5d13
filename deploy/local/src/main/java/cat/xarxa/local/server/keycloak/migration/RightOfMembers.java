package cat.xarxa.local.server.keycloak.migration;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * The members service may do one thing more with the realm.
 *
 * @param right the role of {@code realm-management} that lets it
 * @param what the step does, in a few words
 */
record RightOfMembers(String right, String what) implements Migration {

    @Override
    public void apply(RealmApi realm, MigrationSettings settings) {
        String user = realm.get("/clients/%s/service-account-user".formatted(client(realm, "xarxa-members")))
                .get("id")
                .asString();
        String rights = client(realm, "realm-management");
        JsonNode role = realm.get("/clients/%s/roles/%s".formatted(rights, right));
        realm.post("/users/%s/role-mappings/clients/%s".formatted(user, rights), List.of(role));
    }

    private static String client(RealmApi realm, String clientId) {
        return realm.get("/clients?clientId=" + clientId).get(0).get("id").asString();
    }
}
