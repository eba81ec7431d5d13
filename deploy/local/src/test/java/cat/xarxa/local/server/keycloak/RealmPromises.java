package cat.xarxa.local.server.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is promised of sign-in, line by line, read back from a running realm: from a new one, and from one that was
 * moved on.
 */
interface RealmPromises extends ClientPromises {

    @Test
    default void locksAnAccountForAWhileAndNeverForGood() throws Exception {
        JsonNode realm = realm();

        assertThat(realm.get("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.get("failureFactor").asInt()).isBetween(5, 10);
        assertThat(realm.get("permanentLockout").asBoolean()).isFalse();
        assertThat(realm.get("maxTemporaryLockouts").asInt()).isZero();
        assertThat(realm.get("waitIncrementSeconds").asInt()).isPositive();
        assertThat(realm.get("maxFailureWaitSeconds").asInt()).isBetween(60, 3_600);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/", "/admin/master/console/", "/admin/xarxa/console/", "/realms/xarxa/account/"})
    default void showsNobodyPagesForAdministrators(String path) throws Exception {
        assertThat(page(path).statusCode()).isEqualTo(404);
    }

    @Test
    default void hasNoAdministratorWithAWellKnownPassword() throws Exception {
        Map<String, String> wellKnown =
                Map.of("grant_type", "password", "client_id", "admin-cli", "username", "admin", "password", "admin");

        assertThat(AdminApi.token(admin().keycloak(), "master", wellKnown).statusCode())
                .isEqualTo(400);
    }

    @Test
    default void storesWhatPeopleAndAdministratorsDoAndForHowLong() throws Exception {
        JsonNode events = admin().read("/events/config");

        assertThat(events.get("eventsEnabled").asBoolean()).isTrue();
        assertThat(events.get("enabledEventTypes").valueStream().map(JsonNode::asString))
                .contains("LOGIN", "LOGIN_ERROR", "LOGOUT", "UPDATE_CREDENTIAL", "CLIENT_LOGIN_ERROR");
        assertThat(events.get("adminEventsEnabled").asBoolean()).isTrue();
        assertThat(events.get("adminEventsDetailsEnabled").asBoolean()).isFalse();
        assertThat(events.get("eventsExpiration").asInt()).isPositive();
        assertThat(realm().get("attributes").get("adminEventsExpiration").asInt())
                .isPositive();
    }

    @Test
    default void verifiesEMailAndRegistersNobodyByItself() throws Exception {
        assertThat(realm().get("verifyEmail").asBoolean()).isTrue();
        assertThat(realm().get("registrationAllowed").asBoolean()).isFalse();
        assertThat(realm().get("duplicateEmailsAllowed").asBoolean()).isFalse();
    }

    @Test
    default void hasAPasswordPolicyOfLengthAndNotOfLetters() throws Exception {
        assertThat(realm().get("passwordPolicy").asString().split(" and "))
                .contains("length(12)", "notUsername(undefined)", "notEmail(undefined)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OFFICE", "COMMISSION", "PLATFORM_ADMIN", "AUDITOR"})
    default void wantsASecondFactorOfEveryNetworkWideDuty(String duty) throws Exception {
        assertThat(admin().read("/roles/%s/composites".formatted(duty)).valueStream())
                .singleElement()
                .satisfies(role -> assertThat(role.get("name").asString()).isEqualTo("second-factor"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"browserFlow", "resetCredentialsFlow"})
    default void asksForTheSecondFactorOnEveryWayIn(String purpose) throws Exception {
        String flow = realm().get(purpose).asString();
        List<JsonNode> steps = admin().read("/authentication/flows/%s/executions".formatted(flow))
                .valueStream()
                .toList();

        assertThat(steps.stream().map(RealmPromises::inWords))
                .containsSubsequence("CONDITIONAL -", "REQUIRED conditional-user-role", "REQUIRED auth-otp-form")
                .noneMatch(step -> step.endsWith("reset-otp"));
        String config = steps.stream()
                .filter(step -> step.path("providerId").asString("").equals("conditional-user-role"))
                .map(step -> step.get("authenticationConfig").asString())
                .findFirst()
                .orElseThrow();
        assertThat(admin().read("/authentication/config/" + config).get("config"))
                .isEqualTo(JsonMapper.shared()
                        .valueToTree(Map.of("condUserRole", "xarxa-portal.second-factor", "negate", "false")));
    }

    @Test
    default void takesAOneTimeCodeOnceButInADemo() throws Exception {
        assertThat(realm().get("otpPolicyCodeReusable").asBoolean())
                .isEqualTo(settings().hasDemoClients());
        assertThat(realm().get("otpPolicyDigits").asInt()).isEqualTo(6);
        assertThat(realm().get("otpPolicyLookAheadWindow").asInt()).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jwks.url",
                "request.uris",
                "backchannel.logout.url",
                "ciba.backchannel.client.notification.endpoint"
            })
    default void registersNoClientWithAnAddressThatItWouldCall(String attribute) throws Exception {
        Map<String, Object> nosy = Map.of(
                "clientId",
                "nosy-" + attribute,
                "standardFlowEnabled",
                false,
                "serviceAccountsEnabled",
                true,
                "attributes",
                Map.of(attribute, "https://169.254.169.254/latest"));

        HttpResponse<String> answer = admin().post("/clients", nosy);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("invalid_client_metadata");
    }

    @Test
    default void holdsEveryClientToItsPolicies() throws Exception {
        assertThat(admin().read("/client-policies/policies").get("policies").valueStream())
                .singleElement()
                .satisfies(policy -> {
                    assertThat(policy.get("enabled").asBoolean()).isTrue();
                    assertThat(policy.get("conditions").get(0).get("condition").asString())
                            .isEqualTo("any-client");
                    assertThat(policy.get("profiles").get(0).asString()).isEqualTo("xarxa");
                });
        assertThat(admin().read("/client-policies/profiles")
                        .get("profiles")
                        .get(0)
                        .get("executors")
                        .valueStream()
                        .map(executor -> executor.get("executor").asString()))
                .contains(
                        "pkce-enforcer",
                        "reject-implicit-grant",
                        "reject-ropc-grant",
                        "secure-redirect-uris-enforcer",
                        "secure-client-uris-pattern");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-Host: evil.example.org", "Forwarded: host=evil.example.org;proto=https"})
    default void hasOneNameWhateverItIsCalled(String header) throws Exception {
        String[] pair = header.split(": ", 2);

        HttpResponse<String> answer = page("/realms/xarxa/.well-known/openid-configuration", pair[0], pair[1]);

        assertThat(answer.body()).contains(admin().keycloak() + "/realms/xarxa").doesNotContain("evil.example.org");
    }

    private JsonNode realm() throws Exception {
        return admin().read("");
    }

    private HttpResponse<String> page(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(admin().keycloak() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private static String inWords(JsonNode step) {
        return step.get("requirement").asString() + " "
                + step.path("providerId").asString("-");
    }
}
