package cat.xarxa.members.me.web;

import static cat.xarxa.members.person.PersonFixtures.AINA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import cat.xarxa.local.testing.TestIssuer;
import cat.xarxa.local.testing.TestToken;
import cat.xarxa.members.identity.Onboarding;
import cat.xarxa.members.mandate.Appointments;
import cat.xarxa.members.mandate.MandateFixtures;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.organisation.Organisation;
import cat.xarxa.members.organisation.Organisations;
import cat.xarxa.members.person.PersonFixtures;
import cat.xarxa.members.person.Registry;
import cat.xarxa.members.security.Rules;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebMvcTest(MeController.class)
@Import(Rules.class)
class MeControllerSliceTests {

    @Autowired
    MockMvcTester http;

    @MockitoBean
    Registry registry;

    @MockitoBean
    Appointments appointments;

    @MockitoBean
    Organisations organisations;

    @MockitoBean
    Onboarding onboarding;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("xarxa.security.issuer", () -> TestIssuer.get().address());
    }

    @BeforeEach
    void knowAina() {
        when(registry.get(AINA)).thenReturn(PersonFixtures.aina());
        when(appointments.heldBy(any(), any())).thenReturn(List.of(MandateFixtures.mandate()));
        when(organisations.find(any())).thenReturn(Optional.empty());
        OrgId manlleu = new OrgId("manlleu");
        when(organisations.find(manlleu)).thenReturn(Optional.of(new Organisation(manlleu, "Ajuntament de Manlleu")));
    }

    @Test
    void tellsAPersonAboutThemselvesFromItsOwnData() {
        assertThat(me(token -> token.person(AINA.value())
                        .mandate("vic", "TECHNICIAN", "ADMIN")
                        .locale("en")))
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .bodyJson()
                .isStrictlyEqualTo("""
                        {"personId": "019f9b6a-3c00-7a11-8b52-6d1f0c2e4a01",
                         "name": "Aina Mostra (persona inventada)", "lang": "ca",
                         "mandates": [{"org": "manlleu", "orgName": "Ajuntament de Manlleu",
                           "role": "TECHNICIAN", "rights": "USER"}]}""");
        verify(onboarding).signedIn(AINA);
    }

    @Test
    void hasNothingToTellAMachine() {
        assertThat(me(token -> token.partner("coopcat").scope("content:read")))
                .hasStatus(403)
                .bodyJson()
                .hasPathSatisfying("$.type", type -> assertThat(type).isEqualTo("urn:problem:xarxa:people-only"));
        verifyNoInteractions(registry);
    }

    @Test
    void isForTheSignedIn() {
        assertThat(http.get().uri("/api/v1/me")).hasStatus(401);
        assertThat(me(token -> token.person(AINA.value()).audience("another-api")))
                .hasStatus(401);
        verifyNoInteractions(registry);
    }

    private MvcTestResult me(UnaryOperator<TestToken> who) {
        return http.get()
                .uri("/api/v1/me")
                .header("Authorization", "Bearer " + TestIssuer.token(who))
                .exchange();
    }
}
