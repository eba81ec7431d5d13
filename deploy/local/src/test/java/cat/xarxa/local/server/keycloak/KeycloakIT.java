package cat.xarxa.local.server.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cat.xarxa.local.server.ServerHome;
import cat.xarxa.local.server.keycloak.RealmSettings.MailRoute;
import cat.xarxa.local.signin.SignIn;
import cat.xarxa.local.signin.SignInRefused;
import cat.xarxa.local.signin.Totp;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class KeycloakIT implements RealmPromises {

    private static final String ADMIN_PASSWORD = UUID.randomUUID().toString();
    private static final String PASSWORD = "una contrasenya llarga";
    private static final String TOTP_SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
    private static final Totp SECOND_FACTOR = new Totp(TOTP_SECRET);
    private static final RealmSettings SETTINGS = new RealmSettings(
            "http://localhost:18080",
            UUID.randomUUID().toString(),
            UUID.randomUUID().toString(),
            UUID.randomUUID().toString(),
            new MailRoute("127.0.0.1", 1, "xarxa@example.org"));
    private static final Map<String, String> GOOD_REQUEST = Map.of(
            "response_type", "code",
            "client_id", "xarxa-portal",
            "redirect_uri", "http://localhost:18080/login/oauth2/code/keycloak",
            "scope", "openid",
            "state", "state",
            "code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
            "code_challenge_method", "S256");

    @TempDir
    private static Path folder;

    private static KeycloakProcess keycloak;
    private static AdminApi admin;

    @BeforeAll
    static void start() {
        keycloak = new KeycloakProcess(ServerHome.forTests(folder, "keycloak"), ADMIN_PASSWORD, SETTINGS);
        keycloak.start(what -> System.out.println("[real servers] Keycloak: " + what));
        admin = AdminApi.asAdministrator(keycloak.address(), ADMIN_PASSWORD);
    }

    @AfterAll
    static void stop() {
        keycloak.kill();
    }

    @Override
    public AdminApi admin() {
        return admin;
    }

    @Override
    public RealmSettings settings() {
        return SETTINGS;
    }

    @Test
    void putsPersonMandatesAndLanguageIntoThePersonsToken() throws Exception {
        UUID person = UUID.randomUUID();
        createPerson("tecnica.manlleu@example.org", person);

        JWTClaimsSet claims =
                claims(signIn().as("tecnica.manlleu@example.org", PASSWORD).bearer());

        assertThat(claims.getStringClaim("person_id")).isEqualTo(person.toString());
        assertThat(claims.getClaim("mandates"))
                .isEqualTo(List.of(Map.of("org", "manlleu", "role", "TECHNICIAN", "rights", "USER")));
        assertThat(claims.getStringClaim("locale")).isEqualTo("ca");
        assertThat(claims.getAudience()).containsExactly("xarxa-api");
        assertThat(claims.getIssuer()).isEqualTo(keycloak.issuer());
        assertThat(claims.getClaims()).doesNotContainKeys("email", "name", "preferred_username", "partner");
    }

    @Test
    void endsAnAccessTokenAfterFiveMinutes() throws Exception {
        createPerson("curta@example.org", UUID.randomUUID());

        JWTClaimsSet claims = claims(signIn().as("curta@example.org", PASSWORD).bearer());

        assertThat(Duration.between(
                        claims.getIssueTime().toInstant(),
                        claims.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void letsTheMembersServiceGiveANetworkWideDutyToSomebodyWhoThenNeedsASecondFactor() throws Exception {
        String user = createPerson(officer("oficina@example.org"));
        giveTheDuty(user);

        JWTClaimsSet claims = claims(
                signIn().as("oficina@example.org", PASSWORD, SECOND_FACTOR).bearer());

        assertThat(claims.getJSONObjectClaim("realm_access"))
                .isEqualTo(Map.of("roles", List.of("default-roles-xarxa", "OFFICE")));
        assertThat(claims.getClaims()).doesNotContainKey("resource_access");
        assertThatThrownBy(() -> signIn().as("oficina@example.org", PASSWORD)).isInstanceOf(SignInRefused.class);
    }

    @Test
    void letsNobodyWithADutyInBeforeTheyHaveASecondFactor() throws Exception {
        giveTheDuty(createPerson("nova.oficina@example.org", UUID.randomUUID()));

        assertThatThrownBy(() -> signIn().as("nova.oficina@example.org", PASSWORD))
                .isInstanceOf(SignInRefused.class)
                .hasMessageContaining("second factor");
    }

    private static void giveTheDuty(String user) throws Exception {
        String duties = "/users/" + user + "/role-mappings/realm";
        JsonNode office = membersService()
                .read(duties + "/available")
                .valueStream()
                .filter(role -> role.get("name").asString().equals("OFFICE"))
                .findFirst()
                .orElseThrow();
        assertThat(membersService().post(duties, List.of(office)).statusCode()).isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/roles", "/client-policies/policies", "/authentication/flows", "/components"})
    void letsTheMembersServiceSeeNothingButPeopleClientsAndEvents(String path) throws Exception {
        assertThat(membersService().get(path).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"realm-admin", "manage-realm", "impersonation"})
    void givesTheMembersServiceNoWayToMoreRights(String right) throws Exception {
        AdminApi members = membersService();
        String rights = idOfClient(members, "realm-management");
        String itself = members.read("/clients/%s/service-account-user".formatted(idOfClient(members, "xarxa-members")))
                .get("id")
                .asString();
        JsonNode wanted = members.read("/clients/%s/roles/%s".formatted(rights, right));

        assertThat(members.post("/users/%s/role-mappings/clients/%s".formatted(itself, rights), List.of(wanted))
                        .statusCode())
                .isEqualTo(403);
    }

    private static String idOfClient(AdminApi admin, String clientId) throws Exception {
        return admin.read("/clients?clientId=" + clientId).get(0).get("id").asString();
    }

    @Test
    void givesThePartnerATokenThatNamesItAndReadsAndWrites() throws Exception {
        JWTClaimsSet claims = claims(partnerToken());

        assertThat(claims.getStringClaim("partner")).isEqualTo("coopcat");
        assertThat(claims.getAudience()).containsExactly("xarxa-api");
        assertThat(claims.getStringClaim("scope").split(" "))
                .containsExactlyInAnyOrder("content:read", "content:write", "activities:read", "activities:write");
        assertThat(claims.getClaims()).doesNotContainKeys("person_id", "mandates", "realm_access");
    }

    @Test
    void locksAnAccountForAWhileAfterAFewFailures() throws Exception {
        createPerson("oblidadissa@example.org", UUID.randomUUID());
        for (int i = 0; i < 6; i++) {
            assertThatThrownBy(() -> signIn().as("oblidadissa@example.org", "endevinada"))
                    .isInstanceOf(SignInRefused.class);
        }

        assertThatThrownBy(() -> signIn().as("oblidadissa@example.org", PASSWORD))
                .isInstanceOf(SignInRefused.class);
    }

    @Test
    void takesTheRightRequest() throws Exception {
        assertThat(authorize(Map.of()).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:18080/login/oauth2/code/keycloak/x",
                "http://localhost:18080/login/oauth2/code/keycloak?x",
                "http://localhost:18080//login/oauth2/code/keycloak",
                "http://localhost:18080/login/oauth2/code/Keycloak",
                "http://localhost:18080@evil.example.org/login/oauth2/code/keycloak",
                "http://localhost:18080/login/oauth2/code/../code/keycloak",
                "http://localhost.evil.example.org:18080/login/oauth2/code/keycloak",
                "https://localhost:18080/login/oauth2/code/keycloak",
                "http://127.0.0.1:18080/login/oauth2/code/keycloak"
            })
    void sendsNobodyBackToAnyOtherAddress(String address) throws Exception {
        assertThat(authorize(Map.of("redirect_uri", address)).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", ""})
    void wantsPkceWithSha256(String method) throws Exception {
        Map<String, String> weaker = method.isEmpty()
                ? Map.of("code_challenge", "", "code_challenge_method", "")
                : Map.of("code_challenge_method", method);

        assertThat(authorize(weaker).headers().firstValue("Location"))
                .hasValueSatisfying(back -> assertThat(back).contains("error=invalid_request"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"token", "id_token token", "code token"})
    void hasNoImplicitFlow(String responseType) throws Exception {
        assertThat(authorize(Map.of("response_type", responseType, "nonce", "nonce"))
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(back -> assertThat(back).contains("error="));
    }

    @Test
    void givesNoTokenForAPassword() throws Exception {
        createPerson("directa@example.org", UUID.randomUUID());
        Map<String, String> grant = Map.of(
                "grant_type",
                "password",
                "client_id",
                "xarxa-cli",
                "username",
                "directa@example.org",
                "password",
                PASSWORD);

        assertThat(AdminApi.token(keycloak.address(), Realm.NAME, grant).statusCode())
                .isEqualTo(400);
    }

    @Test
    void holdsEveryLaterClientToTheSameRules() throws Exception {
        Map<String, Object> careless = Map.of(
                "clientId", "careless",
                "publicClient", true,
                "standardFlowEnabled", true,
                "implicitFlowEnabled", true,
                "directAccessGrantsEnabled", true,
                "redirectUris", List.of("http://localhost:18080/*"));

        HttpResponse<String> answer = admin.post("/clients", careless);

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"massa curta", "feble.password@example.org"})
    void refusesAWeakPassword(String password) throws Exception {
        Map<String, Object> person = new HashMap<>(person("feble.password@example.org", UUID.randomUUID()));
        person.put("credentials", List.of(Map.of("type", "password", "value", password)));

        assertThat(admin.post("/users", person).statusCode()).isEqualTo(400);
    }

    @Test
    void speaksCatalanAndOnRequestSpanishAndEnglish() throws Exception {
        assertThat(authorize(Map.of()).body()).contains("<html lang=\"ca\"");
        assertThat(authorize(Map.of("ui_locales", "es")).body()).contains("<html lang=\"es\"");
        assertThat(authorize(Map.of("ui_locales", "en")).body()).contains("<html lang=\"en\"");
    }

    @Test
    void letsNobodyChangeTheirOwnPersonOrMandates() throws Exception {
        JsonNode profile = admin.read("/users/profile");

        assertThat(profile.path("unmanagedAttributePolicy").asString("")).isEmpty();
        assertThat(profile.get("attributes")
                        .valueStream()
                        .filter(attribute -> Stream.of("person_id", "mandates")
                                .anyMatch(name ->
                                        name.equals(attribute.get("name").asString()))))
                .hasSize(2)
                .allSatisfy(attribute -> assertThat(attribute
                                .get("permissions")
                                .get("edit")
                                .valueStream()
                                .map(JsonNode::asString))
                        .containsExactly("admin"));
    }

    @Test
    void keepsItsPeopleWhenItIsStartedAgain() throws Exception {
        String user = createPerson("fidel@example.org", UUID.randomUUID());

        keycloak.restart();

        assertThat(admin.get("/users/" + user).statusCode()).isEqualTo(200);
    }

    private static AdminApi membersService() {
        return AdminApi.asClient(keycloak.address(), "xarxa-members", SETTINGS.membersSecret());
    }

    private static SignIn signIn() {
        return new SignIn(URI.create(keycloak.issuer()), Clock.systemUTC());
    }

    private static JWTClaimsSet claims(String token) throws Exception {
        return SignedJWT.parse(token).getJWTClaimsSet();
    }

    private static String partnerToken() throws Exception {
        Map<String, String> grant = Map.of(
                "grant_type", "client_credentials",
                "client_id", "coopcat-demo",
                "client_secret", String.valueOf(SETTINGS.partnerSecret()));
        return JsonMapper.shared()
                .readTree(AdminApi.token(keycloak.address(), Realm.NAME, grant).body())
                .get("access_token")
                .asString();
    }

    private static HttpResponse<String> authorize(Map<String, String> changes) throws Exception {
        Map<String, String> request = new HashMap<>(GOOD_REQUEST);
        request.putAll(changes);
        request.values().removeIf(String::isEmpty);
        URI address = URI.create(keycloak.issuer() + "/protocol/openid-connect/auth?" + AdminApi.form(request));
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private static String createPerson(String address, UUID person) throws Exception {
        return createPerson(person(address, person));
    }

    private static String createPerson(Map<String, Object> person) throws Exception {
        HttpResponse<String> answer = membersService().post("/users", person);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        String location = answer.headers().firstValue("Location").orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static Map<String, Object> person(String address, UUID person) {
        return Map.of(
                "username",
                address,
                "email",
                address,
                "emailVerified",
                true,
                "enabled",
                true,
                "attributes",
                Map.of(
                        "person_id", List.of(person.toString()),
                        "mandates", List.of("[{\"org\":\"manlleu\",\"role\":\"TECHNICIAN\",\"rights\":\"USER\"}]"),
                        "locale", List.of("ca")),
                "credentials",
                List.of(Map.of("type", "password", "value", PASSWORD, "temporary", false)));
    }

    /** Somebody who has a second factor already. */
    private static Map<String, Object> officer(String address) {
        Map<String, Object> officer = new HashMap<>(person(address, UUID.randomUUID()));
        officer.put(
                "credentials",
                List.of(
                        Map.of("type", "password", "value", PASSWORD, "temporary", false),
                        Map.of(
                                "type",
                                "otp",
                                "secretData",
                                "{\"value\":\"%s\"}".formatted(TOTP_SECRET),
                                "credentialData",
                                """
                                {"subType":"totp","digits":6,"counter":0,"period":30,"algorithm":"HmacSHA1","secretEncoding":"BASE32"}""")));
        return officer;
    }
}
