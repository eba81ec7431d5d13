package cat.xarxa.local.server.keycloak.migration;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keycloak itself calls some of the addresses that a client is registered with (its keys, requests, sign-out): these
 * may be the portal's only, so that nobody has it call machines that they cannot reach themselves.
 */
final class AddressesThatAreFetched implements Migration {

    private static final String PROFILES = "/client-policies/profiles";
    private static final String PROFILE = "xarxa";
    private static final String EXECUTOR = "secure-client-uris-pattern";
    private static final List<String> FETCHED =
            List.of("adminUrl", "jwksUri", "requestUris", "backchannelLogoutUrl", "cibaClientNotificationEndpoint");

    @Override
    public String what() {
        return "Keycloak calls no address of a client but the portal's";
    }

    @Override
    public void apply(RealmApi realm, MigrationSettings settings) {
        ObjectNode sheet = (ObjectNode) realm.get(PROFILES);
        ArrayNode executors = executors(sheet);
        boolean there = StreamSupport.stream(executors.spliterator(), false)
                .anyMatch(known -> known.get("executor").asString().equals(EXECUTOR));
        if (!there) {
            executors.addPOJO(Map.of(
                    "executor",
                    EXECUTOR,
                    "configuration",
                    Map.of(
                            "client-uri-fields",
                            FETCHED,
                            "allowed-patterns",
                            List.of(Pattern.quote(settings.publicUrl() + "/") + ".*"))));
            realm.put(PROFILES, sheet);
        }
    }

    private static ArrayNode executors(JsonNode sheet) {
        return sheet.get("profiles")
                .valueStream()
                .filter(profile -> profile.get("name").asString().equals(PROFILE))
                .findFirst()
                .orElseThrow()
                .withArray("executors");
    }
}
