package cat.xarxa.content.feed;

import static cat.xarxa.content.post.PostFixtures.news;
import static cat.xarxa.content.post.PostFixtures.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import cat.xarxa.content.organisation.Organisations;
import cat.xarxa.content.post.Newsroom;
import cat.xarxa.content.post.PostFixtures;
import cat.xarxa.content.post.Reader;
import cat.xarxa.platform.catalogue.Catalogue;
import cat.xarxa.platform.web.Listing;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebMvcTest(controllers = FeedController.class, properties = "xarxa.public-url=https://xarxa.example")
@Import({NewsShelf.class, NewsEditor.class, Catalogue.class, FeedControllerSliceTests.Rules.class})
class FeedControllerSliceTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    NewsShelf shelf;

    @MockitoBean
    Newsroom newsroom;

    @MockitoBean
    Organisations organisations;

    @BeforeEach
    void publishNews() {
        when(newsroom.list(any())).thenReturn(new Listing<>(List.of(published(news())), null));
        when(organisations.namesOf(any())).thenReturn(Map.of("xarxa", "Xarxa", "coopcat", "Confederació"));
        shelf.on(PostFixtures.publication(news()));
    }

    @ParameterizedTest
    @CsvSource({"atom, application/atom+xml", "rss, application/rss+xml", "json, application/feed+json"})
    void servesEachFormatToAnybody(String format, String type) {
        MvcTestResult answer = get("/feeds/news." + format);

        assertThat(answer)
                .hasStatusOk()
                .hasContentType(type + ";charset=UTF-8")
                .hasHeader("Cache-Control", "no-cache, public")
                .hasHeader("Last-Modified", "Tue, 24 Nov 2026 09:30:02 GMT");
        assertThat(answer).bodyText().contains("urn:uuid:" + PostFixtures.ID.value());
        verify(newsroom)
                .list(argThat(selection -> selection.reader().equals(Reader.anyone()) && selection.limit() == 50));
    }

    @ParameterizedTest
    @CsvSource({
        "ca, ca/news/019eb58f-9c00-7a31-8f4e-5b2f6a1c0d3e/seguiment-dels-projectes",
        "es, es/news/019eb58f-9c00-7a31-8f4e-5b2f6a1c0d3e/seguimiento-de-los-proyectos",
        "en, en/news/019eb58f-9c00-7a31-8f4e-5b2f6a1c0d3e/following-the-projects"
    })
    void linksToThePageInTheWantedLanguage(String language, String path) {
        assertThat(get("/feeds/news.json?lang=" + language)).bodyText().contains("https://xarxa.example/" + path);
    }

    @Test
    void namesThemesTerritoriesAndOrganisations() {
        assertThat(get("/feeds/news.json?lang=en"))
                .bodyText()
                .contains("\"Xarxa\"", "\"Confederació\"", "\"European funds\"", "\"Manlleu\"", "\"Osona\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"atom", "rss", "json"})
    void tellsWhoHasTheNewestCopySoInAFewBytes(String format) {
        String etag = get("/feeds/news." + format).getResponse().getHeader("ETag");

        MvcTestResult again = http.get()
                .uri("/feeds/news." + format)
                .header("If-None-Match", String.valueOf(etag))
                .exchange();

        assertThat(again).hasStatus(304).bodyText().isEmpty();
        assertThat(again).hasHeader("ETag", etag);
    }

    @Test
    void comparesDatesForReadersThatKeepNoTag() {
        assertThat(http.get().uri("/feeds/news.rss").header("If-Modified-Since", "Tue, 24 Nov 2026 09:30:02 GMT"))
                .hasStatus(304);
        assertThat(http.get().uri("/feeds/news.rss").header("If-Modified-Since", "Tue, 24 Nov 2026 09:30:01 GMT"))
                .hasStatusOk();
    }

    @Test
    void answersHead() {
        assertThat(http.head().uri("/feeds/news.atom")).hasStatusOk();
    }

    @Test
    void showsAPublicationAtOnceWhereItWasMade() {
        get("/feeds/news.json");
        when(newsroom.list(any())).thenReturn(new Listing<>(List.of(), null));

        shelf.on(PostFixtures.publication(news()));

        assertThat(get("/feeds/news.json")).bodyText().doesNotContain("urn:uuid:" + PostFixtures.ID.value());
    }

    @ParameterizedTest
    @CsvSource({"lang=fr, lang", "lang=, lang", "type=GOSSIP, type", "theme=futbol, theme", "territory=99999, territory"
    })
    void namesTheParameterAtFault(String query, String field) {
        assertThat(get("/feeds/news.atom?" + query))
                .hasStatus(400)
                .hasContentType("application/problem+json")
                .bodyJson()
                .hasPathSatisfying("$.errors[0].field", name -> assertThat(name).isEqualTo(field));
        verifyNoInteractions(newsroom);
    }

    @Test
    void takesAnyWordsForAnOwner() {
        assertThat(get("/feeds/news.atom?ownerOrg={owner}", "<script>\"&")).hasStatusOk();
        verify(newsroom)
                .list(argThat(
                        selection -> "<script>\"&".equals(selection.filter().ownerOrg())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feeds/news.xml", "/feeds/news", "/feeds/other.atom"})
    void knowsNoOtherFeed(String path) {
        assertThat(get(path)).hasStatus(404);
    }

    private MvcTestResult get(String uri, Object... variables) {
        return http.get().uri(uri, variables).exchange();
    }

    /** The service's own rules of who may call what, on a day after the news. */
    @TestConfiguration(proxyBeanMethods = false)
    @ComponentScan("cat.xarxa.content.security")
    static class Rules {

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-11-25T08:00:00Z"), ZoneOffset.UTC);
        }
    }
}
