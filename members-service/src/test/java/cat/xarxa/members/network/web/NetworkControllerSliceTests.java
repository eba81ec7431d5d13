package cat.xarxa.members.network.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import cat.xarxa.members.network.LogoFixtures;
import cat.xarxa.members.network.MailSender;
import cat.xarxa.members.network.NetworkDescription;
import cat.xarxa.members.network.OwnDescription;
import cat.xarxa.members.security.Rules;
import cat.xarxa.platform.text.Language;
import cat.xarxa.platform.web.Revision;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebMvcTest({NetworkController.class, LogoController.class})
@Import(Rules.class)
class NetworkControllerSliceTests {

    @Autowired
    MockMvcTester http;

    @MockitoBean
    OwnDescription network;

    @Test
    void saysToEverybodyThatNobodyHasDescribedIt() {
        when(network.current()).thenReturn(Optional.empty());

        assertThat(http.get().uri("/api/v1/network"))
                .hasStatusOk()
                .hasHeader("ETag", "\"0\"")
                .bodyJson()
                .isStrictlyEqualTo("""
                        {"described": false, "name": null, "languages": ["ca", "es", "en"], "logo": null,
                          "senderName": null, "senderAddress": null, "version": 0}""");
    }

    @Test
    void keepsTheSenderForAdministrators() {
        when(network.current()).thenReturn(Optional.of(description()));

        assertThat(http.get().uri("/api/v1/network").with(as("OFFICE")))
                .bodyJson()
                .hasPathSatisfying("$.name", name -> assertThat(name).isEqualTo("Xarxa"))
                .hasPathSatisfying(
                        "$.senderAddress", address -> assertThat(address).isNull());
        assertThat(http.get().uri("/api/v1/network").with(as("PLATFORM_ADMIN")))
                .bodyJson()
                .hasPathSatisfying(
                        "$.senderAddress", address -> assertThat(address).isEqualTo("xarxa@example.org"));
    }

    @Test
    void asksForTheVersionThatWasRead() {
        when(network.current()).thenReturn(Optional.of(description()));
        String body = """
                {"name": "Xarxa", "languages": ["ca"], "senderName": "Xarxa", "senderAddress": "xarxa@example.org"}""";

        assertThat(http.put()
                        .uri("/api/v1/network")
                        .with(as("PLATFORM_ADMIN"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .hasStatus(428);
        assertThat(http.put()
                        .uri("/api/v1/network")
                        .with(as("PLATFORM_ADMIN"))
                        .header("If-Match", "\"0\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .hasStatusOk();
        verify(network).describe(any(), eq(new Revision(0)), any());
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/svg+xml", "image/gif", "image/webp", "text/html", "application/json"})
    void takesNothingInThatIsDeclaredOtherwise(String type) {
        assertThat(http.post()
                        .uri("/api/v1/network/logos")
                        .with(as("PLATFORM_ADMIN"))
                        .contentType(type)
                        .content("<svg/>"))
                .hasStatus(415);
        verifyNoInteractions(network);
    }

    @Test
    void saysWhatIsWrongWithAFile() {
        assertThat(http.post()
                        .uri("/api/v1/network/logos")
                        .with(as("PLATFORM_ADMIN"))
                        .contentType(MediaType.IMAGE_PNG)
                        .content("<svg xmlns='http://www.w3.org/2000/svg'/>"))
                .hasStatus(400)
                .bodyJson()
                .hasPathSatisfying(
                        "$.errors[0].field", field -> assertThat(field).isEqualTo("logo"));
    }

    @Test
    void showsALogoAsAPictureThatNeverChanges() {
        String digest = "a".repeat(64);
        when(network.logo(digest)).thenReturn(LogoFixtures.small());

        assertThat(http.get().uri("/api/v1/network/logos/" + digest))
                .hasStatusOk()
                .hasHeader("Content-Type", "image/png")
                .hasHeader("Cache-Control", "max-age=31536000, public, immutable")
                .hasHeader("X-Content-Type-Options", "nosniff");
    }

    private static NetworkDescription description() {
        return NetworkDescription.first(
                "Xarxa", EnumSet.of(Language.CA), new MailSender("Xarxa", "xarxa@example.org"), null);
    }

    private static RequestPostProcessor as(String role) {
        return jwt().jwt(token -> token.claim("realm_access", Map.of("roles", List.of(role))))
                .authorities(new SimpleGrantedAuthority("ROLE_" + role));
    }
}
