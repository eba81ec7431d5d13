package cat.xarxa.members.identity;

import static cat.xarxa.members.running.RealKeycloak.MEMBER_PASSWORD;
import static cat.xarxa.members.running.ServiceClient.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.members.running.RealKeycloak;
import cat.xarxa.members.running.RunningService;
import cat.xarxa.members.running.ServiceClient;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RunningService
class DemoAccountsIT {

    @Autowired
    ServiceClient service;

    @Autowired
    ProvisioningQueue queue;

    @BeforeEach
    void letEverybodyHaveAnAccount() {
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(queue.waiting()).isZero());
    }

    @Test
    void givesEverybodyOfTheDemoAnAccount() {
        assertThat(RealKeycloak.realm().users().search("*@example.org", 0, 100))
                .hasSizeGreaterThanOrEqualTo(33)
                .extracting(user -> user.getUsername())
                .contains(
                        "oficina@example.org",
                        "tecnica.manlleu@example.org",
                        "regidor.manlleu@example.org",
                        "tecnic.vic@example.org");
    }

    @Test
    void signsTheTechnicianInAsWhoTheyAre() throws Exception {
        JWTClaimsSet claims = claims("tecnica.manlleu@example.org", MEMBER_PASSWORD);

        assertThat(claims.getAudience()).contains("xarxa-api");
        assertThat(claims.getStringClaim("person_id"))
                .matches("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}");
        assertThat(claims.getStringClaim("locale")).isEqualTo("ca");
        assertThat(claims.getClaim("mandates"))
                .isEqualTo(List.of(Map.of("org", "manlleu", "role", "TECHNICIAN", "rights", "USER")));
        assertThat(roles(claims)).isEmpty();
    }

    @Test
    void signsTheOfficeInWithItsDutiesAndNoMandate() throws Exception {
        JWTClaimsSet claims = SignedJWT.parse(RealKeycloak.office().bearer()).getJWTClaimsSet();

        assertThat(roles(claims)).containsExactlyInAnyOrder("OFFICE", "PLATFORM_ADMIN");
        assertThat(claims.getClaim("mandates")).isEqualTo(List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"regidor.manlleu@example.org", "tecnic.vic@example.org"})
    void knowsTheFixedAccounts(String account) throws Exception {
        assertThat(claims(account, MEMBER_PASSWORD).getStringClaim("person_id")).isNotNull();
    }

    @Test
    void tellsThePersonWhoTheyAre() throws Exception {
        String token = RealKeycloak.signIn()
                .as("tecnica.manlleu@example.org", MEMBER_PASSWORD)
                .bearer();

        HttpResponse<String> answer = service.get("/api/v1/me", "Authorization", "Bearer " + token);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(json(answer).get("name").asString()).isEqualTo("Aina Roca, persona inventada");
        assertThat(json(answer).get("lang").asString()).isEqualTo("ca");
        assertThat(json(answer).get("mandates")).singleElement().hasToString("""
                        {"org":"manlleu","orgName":"Ajuntament de Manlleu","role":"TECHNICIAN","rights":"USER"}""");
    }

    private static JWTClaimsSet claims(String account, String password) throws Exception {
        return SignedJWT.parse(RealKeycloak.signIn().as(account, password).bearer())
                .getJWTClaimsSet();
    }

    private static List<String> roles(JWTClaimsSet claims) {
        return JsonMapper.shared()
                .valueToTree(claims.getClaim("realm_access"))
                .path("roles")
                .valueStream()
                .map(JsonNode::asString)
                .filter(role -> !role.equals("default-roles-xarxa"))
                .toList();
    }
}
