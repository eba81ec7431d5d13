package cat.xarxa.events.series.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import cat.xarxa.events.series.AllSeries;
import cat.xarxa.events.series.Series;
import cat.xarxa.local.testing.TestIssuer;
import cat.xarxa.local.testing.TestToken;
import cat.xarxa.platform.text.Language;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebMvcTest(SeriesController.class)
@Import(SeriesControllerSliceTests.Rules.class)
class SeriesControllerSliceTests {

    private static final String PATH = "/api/v1/series/uab-postgraduate-ess";
    private static final String TITLES =
            "{\"texts\": {\"ca\": {\"title\": \" Postgrau \"}, \"en\": {\"title\": \"Course\"}}}";
    private static final Series COURSE =
            new Series("uab-postgraduate-ess", Map.of(Language.CA, "Postgrau", Language.EN, "Course"));
    private static final UnaryOperator<TestToken> OFFICE =
            token -> token.person(UUID.randomUUID()).role("OFFICE");

    @Autowired
    MockMvcTester http;

    @MockitoBean
    AllSeries all;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("xarxa.security.issuer", () -> TestIssuer.get().address());
    }

    @Test
    void beginsASeries() {
        when(all.name(COURSE)).thenReturn(true);

        MvcTestResult answer = put(PATH, TITLES, OFFICE);

        assertThat(answer).hasStatus(201).hasHeader("Location", PATH);
        assertThat(answer).bodyJson().isStrictlyEqualTo("""
                {"id": "uab-postgraduate-ess", "texts": {"ca": {"title": "Postgrau"}, "en": {"title": "Course"}}}
                """);
    }

    @Test
    void renamesOne() {
        when(all.name(COURSE)).thenReturn(false);

        assertThat(put(PATH, TITLES, OFFICE)).hasStatusOk().doesNotContainHeader("Location");
    }

    static Stream<UnaryOperator<TestToken>> strangers() {
        return Stream.of(
                token -> token.person(UUID.randomUUID()).mandate("manlleu", "TECHNICIAN", "EDITOR"),
                token -> token.partner("coopcat").scope("activities:write"),
                token -> token.person(UUID.randomUUID()).role("COMMISSION"),
                UnaryOperator.identity());
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void isNamedByTheOfficeOnly(UnaryOperator<TestToken> token) {
        assertThat(put(PATH, TITLES, token)).hasStatus(403);
        assertThat(put(PATH, TITLES, null)).hasStatus(401);
        verifyNoInteractions(all);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"texts": {}}                                                  | texts.ca       | catalan-title-required
            {}                                                             | texts.ca       | catalan-title-required
            {"texts": {"ca": {"title": " "}}}                              | texts.ca.title | required
            {"texts": {"ca": {"title": "a\\u202eb"}}}                      | texts.ca.title | forbidden-character
            {"texts": {"ca": {"title": "T"}, "fr": {"title": "T"}}}        | texts.fr       | unknown-language
            {"texts": {"ca": {"title": "T", "body": "B"}}}                 | texts.ca.body  | unknown-property
            {"texts": {"ca": {"title": "T"}}, "id": "x"}                   | id             | unknown-property
            """)
    void namesTheFieldAtFault(String body, String field, String code) {
        assertThat(put(PATH, body, OFFICE))
                .hasStatus(400)
                .bodyJson()
                .hasPathSatisfying("$.errors[0].field", name -> assertThat(name).isEqualTo(field))
                .hasPathSatisfying("$.errors[0].code", name -> assertThat(name).isEqualTo(code));
        verify(all, never()).name(any());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UAB",
                "a_b",
                "-a",
                "a-",
                "a--b",
                "cicle-formatiu-à",
                "x123456789012345678901234567890123456789012345678901234567890123456789012345678901"
            })
    void takesSlugsOnly(String id) {
        assertThat(put("/api/v1/series/" + id, TITLES, OFFICE))
                .hasStatus(400)
                .bodyJson()
                .hasPathSatisfying("$.errors[0].field", name -> assertThat(name).isEqualTo("id"))
                .hasPathSatisfying("$.errors[0].code", code -> assertThat(code).isEqualTo("not-a-slug"));
        verify(all, never()).name(any());
    }

    @Test
    void isReadByEverybody() {
        when(all.find("uab-postgraduate-ess")).thenReturn(Optional.of(COURSE));

        assertThat(http.get().uri(PATH))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.texts.ca.title", title -> assertThat(title).isEqualTo("Postgrau"));
    }

    @Test
    void isNotThereWhenItIsNotThere() {
        when(all.find("none")).thenReturn(Optional.empty());

        assertThat(http.get().uri("/api/v1/series/none"))
                .hasStatus(404)
                .bodyJson()
                .hasPathSatisfying("$.type", type -> assertThat(type).isEqualTo("urn:problem:xarxa:series-not-found"));
    }

    @Test
    void isListedPageByPage() {
        Series first = new Series("a", Map.of(Language.CA, "A"));
        Series second = new Series("b", Map.of(Language.CA, "B"));
        when(all.after("", 2)).thenReturn(List.of(first, second));
        when(all.after("a", 2)).thenReturn(List.of(second));

        assertThat(http.get().uri("/api/v1/series?limit=1"))
                .bodyJson()
                .hasPathSatisfying("$.items.length()", size -> assertThat(size).isEqualTo(1))
                .hasPathSatisfying("$.items[0].id", id -> assertThat(id).isEqualTo("a"))
                .hasPathSatisfying("$.next", next -> assertThat(next).isEqualTo("YQ"));
        assertThat(http.get().uri("/api/v1/series?limit=1&cursor=YQ"))
                .bodyJson()
                .hasPathSatisfying("$.items[0].id", id -> assertThat(id).isEqualTo("b"))
                .hasPathSatisfying("$.next", next -> assertThat(next).isNull());
    }

    @ParameterizedTest
    @CsvSource({"limit=0, limit", "limit=101, limit", "cursor=%24, cursor"})
    void namesTheParameterAtFault(String query, String field) {
        assertThat(http.get().uri(URI.create("/api/v1/series?" + query)))
                .hasStatus(400)
                .bodyJson()
                .hasPathSatisfying("$.errors[0].field", name -> assertThat(name).isEqualTo(field));
        verify(all, never()).after(any(), anyInt());
    }

    private MvcTestResult put(String uri, String body, @Nullable UnaryOperator<TestToken> token) {
        MockMvcTester.MockMvcRequestBuilder request =
                http.put().uri(uri).contentType(MediaType.APPLICATION_JSON).content(body);
        return (token == null ? request : request.header("Authorization", "Bearer " + TestIssuer.token(token)))
                .exchange();
    }

    /** The service's own rules of who may call what. */
    @TestConfiguration(proxyBeanMethods = false)
    @ComponentScan("cat.xarxa.events.security")
    static class Rules {}
}
