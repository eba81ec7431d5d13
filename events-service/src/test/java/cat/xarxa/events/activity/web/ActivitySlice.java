package cat.xarxa.events.activity.web;

import static cat.xarxa.events.activity.ActivityFixtures.NOW;
import static cat.xarxa.events.activity.ActivityFixtures.SPEAKER;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import cat.xarxa.events.JsonSchema;
import cat.xarxa.events.activity.Agenda;
import cat.xarxa.events.organisation.Organisations;
import cat.xarxa.events.people.Mandate;
import cat.xarxa.events.people.MandateRoll;
import cat.xarxa.events.people.Names;
import cat.xarxa.events.series.AllSeries;
import cat.xarxa.local.testing.TestIssuer;
import cat.xarxa.local.testing.TestToken;
import cat.xarxa.platform.catalogue.Catalogue;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Activities over HTTP without an agenda behind them; a few organisations, one series and one speaker are known. */
@WebMvcTest({ActivityController.class, RecordingController.class})
@Import({NameBook.class, Catalogue.class, ActivitySlice.Parts.class})
abstract class ActivitySlice {

    /** Tells what is over; tokens are judged by the real clock. */
    static final SetClock CLOCK = new SetClock(NOW);

    private static final Map<String, String> ORGANISATIONS = Map.of(
            "xarxa", "Xarxa",
            "coopcat", "Confederació",
            "respon-cat", "Respon.cat",
            "manlleu", "Ajuntament de Manlleu");

    @Autowired
    MockMvcTester http;

    @MockitoBean
    Agenda agenda;

    @MockitoBean
    Organisations organisations;

    @MockitoBean
    AllSeries series;

    @MockitoBean
    MandateRoll mandates;

    @MockitoBean
    Names names;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("xarxa.security.issuer", () -> TestIssuer.get().address());
    }

    @BeforeEach
    void knowTheNetwork() {
        CLOCK.set(NOW);
        when(organisations.knows(any())).thenAnswer(call -> ORGANISATIONS.containsKey(call.<String>getArgument(0)));
        when(organisations.namesOf(any()))
                .thenAnswer(call -> call.<Collection<String>>getArgument(0).stream()
                        .filter(ORGANISATIONS::containsKey)
                        .collect(Collectors.toMap(slug -> slug, ORGANISATIONS::get)));
        when(series.knows("premis")).thenReturn(true);
        when(names.of(any())).thenReturn(Map.of(SPEAKER, "Guillem Serrat"));
        when(mandates.of(any(), any(), any())).thenReturn(Optional.empty());
        when(mandates.of(eq(SPEAKER), eq("manlleu"), any())).thenReturn(Optional.of(mandate()));
    }

    private static Mandate mandate() {
        UUID id = UUID.fromString("019f9b6a-3c05-7d42-9c1e-2b7a5f80e102");
        return new Mandate(id, SPEAKER, "manlleu", "REPRESENTATIVE", LocalDate.of(2021, 1, 1), null);
    }

    static ObjectNode request() {
        return (ObjectNode) JsonMapper.shared().readTree(JsonSchema.file("/activity.json"));
    }

    static ObjectNode recording() {
        return JsonMapper.shared()
                .createObjectNode()
                .put("url", "https://example.org/gravacio")
                .put("captions", true)
                .put("visibility", "PUBLIC");
    }

    MvcTestResult post(String uri, JsonNode body, @Nullable UnaryOperator<TestToken> token) {
        return post(uri, body.toString(), token);
    }

    MvcTestResult post(String uri, String body, @Nullable UnaryOperator<TestToken> token) {
        return exchange(
                http.post().uri(uri).contentType(MediaType.APPLICATION_JSON).content(body), token);
    }

    MvcTestResult put(String uri, JsonNode body, @Nullable UnaryOperator<TestToken> token, @Nullable String ifMatch) {
        MockMvcTester.MockMvcRequestBuilder request =
                http.put().uri(uri).contentType(MediaType.APPLICATION_JSON).content(body.toString());
        return exchange(ifMatch == null ? request : request.header("If-Match", ifMatch), token);
    }

    MvcTestResult get(String uri, @Nullable UnaryOperator<TestToken> token) {
        return exchange(http.get().uri(URI.create(uri)), token);
    }

    static MvcTestResult exchange(
            MockMvcTester.MockMvcRequestBuilder request, @Nullable UnaryOperator<TestToken> token) {
        return (token == null ? request : request.header("Authorization", "Bearer " + TestIssuer.token(token)))
                .exchange();
    }

    /** The service's own rules of who may call what, its readers of commands, and a clock to set. */
    @TestConfiguration(proxyBeanMethods = false)
    @ComponentScan({"cat.xarxa.events.security", "cat.xarxa.events.activity.command"})
    static class Parts {

        @Bean
        ActivityViews activityViews(NameBook names) {
            return new ActivityViews(names, CLOCK);
        }
    }
}
