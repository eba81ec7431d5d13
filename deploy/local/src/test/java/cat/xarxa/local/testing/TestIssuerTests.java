package cat.xarxa.local.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the issuer as a resource server does: discovery document, key set, checks of a well-known library. */
class TestIssuerTests {

    @Test
    void mintsTokensOfPeopleWithTheirMandates() throws Exception {
        UUID person = UUID.randomUUID();

        JWTClaimsSet claims = accepted(TestIssuer.token(b -> b.person(person)
                .role("OFFICE")
                .mandate("manlleu", "TECHNICIAN", "USER")
                .locale("ca")));

        assertThat(claims.getStringClaim("person_id")).isEqualTo(person.toString());
        assertThat(claims.getJSONObjectClaim("realm_access")).isEqualTo(Map.of("roles", List.of("OFFICE")));
        assertThat(claims.getClaim("mandates"))
                .isEqualTo(List.of(Map.of("org", "manlleu", "role", "TECHNICIAN", "rights", "USER")));
        assertThat(claims.getStringClaim("locale")).isEqualTo("ca");
    }

    @Test
    void mintsTokensOfPartnersWithScopes() throws Exception {
        JWTClaimsSet claims = accepted(TestIssuer.token(
                b -> b.partner("coopcat").scope("content:write").scope("content:read")));

        assertThat(claims.getStringClaim("partner")).isEqualTo("coopcat");
        assertThat(claims.getStringClaim("scope")).isEqualTo("content:read content:write");
    }

    @Test
    void givesAPersonTheSameSubjectEachTime() throws Exception {
        UUID person = UUID.randomUUID();

        assertThat(accepted(TestIssuer.token(b -> b.person(person))).getSubject())
                .isEqualTo(accepted(TestIssuer.token(b -> b.person(person))).getSubject());
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void mintsTokensThatMustBeRefused(UnaryOperator<TestToken> bad) {
        String token = TestIssuer.token(bad);

        assertThatThrownBy(() -> accepted(token)).isInstanceOf(BadJOSEException.class);
    }

    static List<UnaryOperator<TestToken>> badTokens() {
        return List.of(
                TestToken::expired,
                TestToken::notYetValid,
                TestToken::foreignKey,
                b -> b.audience("another-api"),
                b -> b.issuer("http://127.0.0.1:1"));
    }

    private static JWTClaimsSet accepted(String token) throws Exception {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        URI keys = URI.create(discovery().get("jwks_uri").asString());
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(
                JWSAlgorithm.RS256, JWKSourceBuilder.create(keys.toURL()).build()));
        JWTClaimsSet expected = new JWTClaimsSet.Builder()
                .issuer(discovery().get("issuer").asString())
                .build();
        processor.setJWTClaimsSetVerifier(
                new DefaultJWTClaimsVerifier<>("xarxa-api", expected, Set.of("sub", "exp", "iat")));
        return processor.process(token, null);
    }

    private static JsonNode discovery() throws Exception {
        URI address = URI.create(TestIssuer.get().address() + "/.well-known/openid-configuration");
        return JsonMapper.shared()
                .readTree(HttpClient.newHttpClient()
                        .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                        .body());
    }
}
