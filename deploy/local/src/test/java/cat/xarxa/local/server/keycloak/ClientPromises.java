package cat.xarxa.local.server.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What is promised of the clients of a realm, read back while it runs. */
interface ClientPromises {

    int ACCESS_TOKEN_SECONDS = 300;
    int DAY = 86_400;
    Set<String> KEYCLOAKS_OWN = Set.of("realm-management", "broker");

    AdminApi admin();

    RealmSettings settings();

    @Test
    default void letsAClientDoEitherTheCodeFlowOrActForItself() throws Exception {
        assertThat(clients()).isNotEmpty().allSatisfy(client -> {
            assertThat(client.get("implicitFlowEnabled").asBoolean()).isFalse();
            assertThat(client.get("directAccessGrantsEnabled").asBoolean()).isFalse();
            assertThat(client.get("standardFlowEnabled").asBoolean())
                    .isNotEqualTo(client.get("serviceAccountsEnabled").asBoolean());
            assertThat(List.of(
                            "oauth2.device.authorization.grant.enabled",
                            "oidc.ciba.grant.enabled",
                            "standard.token.exchange.enabled",
                            "oauth2.jwt.authorization.grant.enabled"))
                    .allSatisfy(grant -> assertThat(
                                    client.get("attributes").path(grant).asString("false"))
                            .isEqualTo("false"));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "implicit",
                "urn:ietf:params:oauth:grant-type:device_code",
                "urn:openid:params:grant-type:ciba",
                "urn:ietf:params:oauth:grant-type:token-exchange",
                "urn:ietf:params:oauth:grant-type:jwt-bearer",
                "urn:ietf:params:oauth:grant-type:uma-ticket",
                "urn:ietf:params:oauth:grant-type:pre-authorized_code"
            })
    default void givesNoTokenForAnyOtherGrant(String grant) throws Exception {
        for (Map.Entry<String, String> client : secrets().entrySet()) {
            Map<String, String> request = Map.of(
                    "grant_type",
                    grant,
                    "client_id",
                    client.getKey(),
                    "client_secret",
                    client.getValue(),
                    "username",
                    "a",
                    "password",
                    "b");
            assertThat(AdminApi.token(admin().keycloak(), Realm.NAME, request).statusCode())
                    .as("%s of %s", grant, client.getKey())
                    .isBetween(400, 499);
        }
    }

    @Test
    default void wantsPkceOfEveryClientOfTheCodeFlow() throws Exception {
        assertThat(clients().stream()
                        .filter(client -> client.get("standardFlowEnabled").asBoolean()))
                .hasSize(2)
                .allSatisfy(client -> assertThat(client.get("attributes")
                                .path("pkce.code.challenge.method")
                                .asString(""))
                        .isEqualTo("S256"));
    }

    @Test
    default void sendsPeopleBackToExactAddressesOnly() throws Exception {
        assertThat(clients().stream()
                        .flatMap(client -> client.get("redirectUris").valueStream())
                        .map(JsonNode::asString))
                .containsExactlyInAnyOrder(
                        settings().publicUrl() + "/login/oauth2/code/keycloak", "http://127.0.0.1:8099/callback");
        assertThat(clients()).allSatisfy(client -> {
            assertThat(client.get("webOrigins")).isEmpty();
            assertThat(client.get("attributes")
                            .path("post.logout.redirect.uris")
                            .asString(""))
                    .doesNotContain("*");
        });
    }

    @Test
    default void renewsATokenOnceAndEndsASessionWithTheDay() throws Exception {
        JsonNode realm = realm();

        assertThat(realm.get("revokeRefreshToken").asBoolean()).isTrue();
        assertThat(realm.get("refreshTokenMaxReuse").asInt()).isZero();
        assertThat(realm.get("ssoSessionMaxLifespan").asInt()).isBetween(1, DAY);
        assertThat(realm.get("clientSessionMaxLifespan").asInt()).isBetween(1, DAY);
        assertThat(realm.get("offlineSessionMaxLifespanEnabled").asBoolean()).isTrue();
        assertThat(realm.get("rememberMe").asBoolean()).isFalse();
        assertThat(clients()).allSatisfy(client -> assertThat(scopes(client)).doesNotContain("offline_access"));
    }

    @Test
    default void endsEveryAccessTokenWithinFiveMinutes() throws Exception {
        assertThat(realm().get("accessTokenLifespan").asInt()).isBetween(1, ACCESS_TOKEN_SECONDS);
        assertThat(realm().get("accessTokenLifespanForImplicitFlow").asInt()).isBetween(1, ACCESS_TOKEN_SECONDS);
        assertThat(clients())
                .allSatisfy(client -> assertThat(client.get("attributes").propertyNames())
                        .doesNotContain("access.token.lifespan", "client.session.max.lifespan"));
    }

    @Test
    default void namesTheApiAsAudienceToWhoCallsItAndNothingElse() throws Exception {
        Map<String, List<JsonNode>> audiences = admin().read("/client-scopes")
                .valueStream()
                .collect(Collectors.toMap(scope -> scope.get("name").asString(), ClientPromises::audiences));

        assertThat(clients()).allSatisfy(client -> {
            boolean callsTheApi = !client.get("clientId").asString().equals("xarxa-members");
            assertThat(scopes(client).flatMap(scope -> audiences.get(scope).stream()))
                    .hasSize(callsTheApi ? 1 : 0)
                    .allSatisfy(mapper -> assertThat(mapper.get("config")
                                    .get("included.custom.audience")
                                    .asString())
                            .isEqualTo("xarxa-api"));
            assertThat(audiences(client)).isEmpty();
        });
    }

    @Test
    default void givesMachinesNoMoreRightsThanTheirWork() throws Exception {
        for (JsonNode client : clients()) {
            if (client.get("serviceAccountsEnabled").asBoolean()) {
                String account = admin().read("/clients/%s/service-account-user"
                                .formatted(client.get("id").asString()))
                        .get("id")
                        .asString();
                assertThat(rights(account))
                        .as(client.get("clientId").asString())
                        .containsExactlyInAnyOrderElementsOf(
                                client.get("clientId").asString().equals("xarxa-members")
                                        ? List.of(
                                                "manage-users",
                                                "view-users",
                                                "query-users",
                                                "manage-clients",
                                                "view-events")
                                        : List.of());
            }
        }
    }

    @Test
    default void takesItsSecretsFromTheEnvironment() throws Exception {
        for (Map.Entry<String, String> client : secrets().entrySet()) {
            String id = client(client.getKey()).get("id").asString();
            if (!client.getValue().isEmpty()) {
                assertThat(admin().read("/clients/%s/client-secret".formatted(id))
                                .get("value")
                                .asString())
                        .isEqualTo(client.getValue());
            }
        }
        assertThat(clients().stream()
                        .filter(client -> client.get("publicClient").asBoolean()))
                .singleElement()
                .satisfies(
                        client -> assertThat(client.get("clientId").asString()).isEqualTo("xarxa-cli"));
    }

    private JsonNode realm() throws Exception {
        return admin().read("");
    }

    /** Those that may be used, but for the two by which Keycloak itself names rights. */
    private List<JsonNode> clients() throws Exception {
        return admin().read("/clients")
                .valueStream()
                .filter(client -> client.get("enabled").asBoolean())
                .filter(client -> !KEYCLOAKS_OWN.contains(client.get("clientId").asString()))
                .toList();
    }

    private JsonNode client(String id) throws Exception {
        return clients().stream()
                .filter(client -> client.get("clientId").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, String> secrets() {
        Map<String, String> secrets = new HashMap<>(Map.of(
                "xarxa-portal",
                settings().portalSecret(),
                "xarxa-members",
                settings().membersSecret(),
                "xarxa-cli",
                ""));
        if (settings().hasDemoClients()) {
            secrets.put("coopcat-demo", String.valueOf(settings().partnerSecret()));
        }
        return secrets;
    }

    private List<String> rights(String account) throws Exception {
        JsonNode mappings = admin().read("/users/%s/role-mappings".formatted(account));
        Stream<JsonNode> ofClients = mappings.path("clientMappings")
                .valueStream()
                .flatMap(client -> client.get("mappings").valueStream());
        return Stream.concat(ofClients, mappings.path("realmMappings").valueStream())
                .map(role -> role.get("name").asString())
                .filter(name -> !name.equals("default-roles-xarxa"))
                .toList();
    }

    private static Stream<String> scopes(JsonNode client) {
        return Stream.concat(
                        client.get("defaultClientScopes").valueStream(),
                        client.get("optionalClientScopes").valueStream())
                .map(JsonNode::asString);
    }

    private static List<JsonNode> audiences(JsonNode scopeOrClient) {
        return scopeOrClient
                .path("protocolMappers")
                .valueStream()
                .filter(mapper -> mapper.get("protocolMapper").asString().startsWith("oidc-audience"))
                .toList();
    }
}
