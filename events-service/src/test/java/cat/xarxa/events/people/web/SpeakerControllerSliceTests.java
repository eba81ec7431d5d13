package cat.xarxa.events.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import cat.xarxa.events.people.Speaker;
import cat.xarxa.events.people.Speakers;
import cat.xarxa.local.testing.TestIssuer;
import cat.xarxa.local.testing.TestToken;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebMvcTest(SpeakerController.class)
@Import(SpeakerControllerSliceTests.Rules.class)
class SpeakerControllerSliceTests {

    private static final UUID PERSON = UUID.fromString("019f9b6a-3c00-7a11-8b52-6d1f0c2e4b02");
    private static final UnaryOperator<TestToken> OFFICE =
            token -> token.person(UUID.randomUUID()).role("OFFICE");

    @Autowired
    MockMvcTester http;

    @MockitoBean
    Speakers speakers;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("xarxa.security.issuer", () -> TestIssuer.get().address());
    }

    @Test
    void showsTheOfficeWhomItMayName() {
        when(speakers.of(any(), any()))
                .thenReturn(List.of(
                        new Speaker(PERSON, "Guillem Serrat", "manlleu", "Ajuntament de Manlleu", "REPRESENTATIVE")));

        assertThat(get("?org=manlleu", OFFICE)).hasStatusOk().bodyJson().isStrictlyEqualTo("""
                {"items": [{"personId": "019f9b6a-3c00-7a11-8b52-6d1f0c2e4b02", "name": "Guillem Serrat",
                  "orgId": "manlleu", "orgName": "Ajuntament de Manlleu", "role": "REPRESENTATIVE"}], "next": null}
                """);
    }

    @Test
    void asksForTheOrganisation() {
        for (String query : List.of("", "?org=", "?org=%20")) {
            assertThat(get(query, OFFICE))
                    .hasStatus(400)
                    .bodyJson()
                    .hasPathSatisfying(
                            "$.errors[0].field", field -> assertThat(field).isEqualTo("org"));
        }
        verifyNoInteractions(speakers);
    }

    static Stream<UnaryOperator<TestToken>> strangers() {
        return Stream.of(
                token -> token.person(UUID.randomUUID()).mandate("manlleu", "TECHNICIAN", "ADMIN"),
                token -> token.partner("coopcat").scope("activities:read").scope("activities:write"),
                token -> token.person(UUID.randomUUID()).role("COMMISSION"),
                token -> token.person(UUID.randomUUID()).role("AUDITOR"),
                UnaryOperator.identity());
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void namesNobodyToOthers(UnaryOperator<TestToken> token) {
        assertThat(get("?org=manlleu", token)).hasStatus(403);
        assertThat(http.get().uri("/api/v1/speakers?org=manlleu")).hasStatus(401);
        verifyNoInteractions(speakers);
    }

    private MvcTestResult get(String query, UnaryOperator<TestToken> token) {
        return http.get()
                .uri(URI.create("/api/v1/speakers" + query))
                .header("Authorization", "Bearer " + TestIssuer.token(token))
                .exchange();
    }

    /** The service's own rules of who may call what. */
    @TestConfiguration(proxyBeanMethods = false)
    @ComponentScan("cat.xarxa.events.security")
    static class Rules {}
}
