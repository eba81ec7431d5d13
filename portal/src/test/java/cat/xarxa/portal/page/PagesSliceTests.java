package cat.xarxa.portal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import cat.xarxa.portal.failure.Failure;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.testing.Recorded;
import jakarta.servlet.RequestDispatcher;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpMethod;

/** Every page in every language: full, empty, and while the services are away; for everybody and signed in. */
class PagesSliceTests extends Pages {

    static Stream<String> paths() {
        return Stream.of(
                "/",
                "/news",
                "/news?theme=habitatge&type=NEWS&comarca=osona",
                "/news?cursor=b2xk",
                "/agenda",
                "/agenda?from=2021-03-01&to=2021-03-31&kind=WORKSHOP&theme=habitatge&comarca=osona&organiser=uab",
                "/agenda?coming=true",
                "/agenda?speaker=manlleu&organiser=nobody-knows",
                "/agenda?from=yesterday&to=2021-02-31",
                "/agenda?cursor=b2xk",
                "/series/uab-postgraduate-ess",
                "/members",
                "/members?comarca=osona&province=Barcelona&kind=TOWN_COUNCIL&population=UP_TO_50000",
                "/members/manlleu",
                "/status",
                "/help",
                "/accessibility",
                "/privacy",
                "/erased",
                "/signed-out",
                "/signed-out?identity=open",
                "/unsubscribe/good-token",
                "/inbox",
                "/inbox?cursor=b2xk");
    }

    @ParameterizedTest
    @MethodSource("paths")
    void areWellMadeWhenFull(String path) throws Exception {
        for (Language language : Language.values()) {
            WellMade.check(signedIn(language, path), language.code());
            if (!path.startsWith("/inbox")) {
                WellMade.check(anonymous(language, path), language.code());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("paths")
    void areWellMadeWhenEmpty(String path) throws Exception {
        empty();
        for (Language language : Language.values()) {
            WellMade.check(signedIn(language, path), language.code());
        }
    }

    @ParameterizedTest
    @MethodSource("paths")
    void areWellMadeWhileServicesAreAway(String path) throws Exception {
        if (path.startsWith("/unsubscribe")) {
            return; // there is no such page without the service
        }
        away();
        for (Language language : Language.values()) {
            Document page = WellMade.check(signedIn(language, path), language.code());
            if (path.startsWith("/news")
                    || path.startsWith("/agenda") && !path.contains("yesterday")
                    || path.startsWith("/series")
                    || path.startsWith("/inbox")
                    || path.startsWith("/members")
                    || path.equals("/")) {
                assertThat(page.select(".notice")).as(path).isNotEmpty();
            }
        }
    }

    @Test
    void ofNewsAreWellMade() throws Exception {
        for (String id : List.of(Recorded.POST, Recorded.CATALAN_ONLY)) {
            for (Language language : Language.values()) {
                String path = mvc.perform(get(language, "/news/" + id))
                        .andReturn()
                        .getResponse()
                        .getHeader("Location");
                WellMade.check(anonymous(language, path.substring(3)), language.code());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofFailuresAreWellMade(Failure failure) throws Exception {
        for (Language language : Language.values()) {
            String html = mvc.perform(request(HttpMethod.GET, "/error")
                            .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/" + language.code() + "/x")
                            .requestAttr(Failure.class.getName(), failure))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            Document page = WellMade.check(html, language.code());
            assertThat(page.text()).contains(String.valueOf(failure.status().value()));
        }
    }

    @Test
    void leaveNothingUntranslated() throws Exception {
        empty();
        Set<String> everywhere = Set.of(
                "Xarxa",
                "Xarxa:",
                "Català",
                "Castellano",
                "English",
                "Atom",
                "RSS",
                "JSON Feed",
                "Núria Serra",
                "Portal",
                "Cookie",
                "Comarca",
                "iCal");
        for (String path : List.of(
                "/", "/news", "/agenda", "/members", "/inbox", "/status", "/help", "/accessibility", "/signed-out")) {
            Set<String> catalan = texts(signedIn(Language.CATALAN, path));
            Set<String> spanish = texts(signedIn(Language.SPANISH, path));
            Set<String> english = texts(signedIn(Language.ENGLISH, path));
            english.retainAll(catalan);
            english.removeAll(everywhere);
            assertThat(english).as("Catalan in English on " + path).isEmpty();
            english = texts(signedIn(Language.ENGLISH, path));
            english.retainAll(spanish);
            english.removeAll(everywhere);
            assertThat(english).as("Spanish in English on " + path).isEmpty();
        }
    }

    @Test
    void keepThePageWhenTheLanguageChanges() throws Exception {
        Document news = page(anonymous(Language.CATALAN, "/news?theme=habitatge"));
        assertThat(news.select(".languages a").eachAttr("href"))
                .containsExactly("/ca/news?theme=habitatge", "/es/news?theme=habitatge", "/en/news?theme=habitatge");
        Document article = page(
                anonymous(Language.CATALAN, "/news/" + Recorded.POST + "/seguiment-dels-projectes-next-generation-eu"));
        assertThat(article.select(".languages a[hreflang=en]").attr("href"))
                .isEqualTo("/en/news/" + Recorded.POST + "/monitoring-the-next-generation-eu-projects");
    }

    @Test
    void ofNewsNameTheirAddressInEachLanguageOfTheText() throws Exception {
        Document article = page(anonymous(
                Language.SPANISH, "/news/" + Recorded.POST + "/seguimiento-de-los-proyectos-next-generation-eu"));
        assertThat(article.select("link[rel=canonical]").attr("href"))
                .isEqualTo("http://localhost:8080/es/news/" + Recorded.POST
                        + "/seguimiento-de-los-proyectos-next-generation-eu");
        assertThat(article.select("link[rel=alternate][hreflang]").eachAttr("hreflang"))
                .containsExactly("ca", "x-default", "es", "en");
        Document catalanOnly =
                page(anonymous(Language.ENGLISH, "/news/" + Recorded.CATALAN_ONLY + "/manlleu-cedeix-un-solar"));
        assertThat(catalanOnly.select("link[rel=alternate][hreflang]").eachAttr("hreflang"))
                .containsExactly("ca", "x-default");
        assertThat(catalanOnly.select("link[rel=canonical]").attr("href")).contains("/ca/news/");
        assertThat(catalanOnly.select(".prose").attr("lang")).isEqualTo("ca");
        assertThat(catalanOnly.select(".notice")).hasSize(1);
    }

    @Test
    void tellMachinesWhatTheyTellPeople() throws Exception {
        String data = page(anonymous(
                        Language.CATALAN, "/news/" + Recorded.POST + "/seguiment-dels-projectes-next-generation-eu"))
                .select("script[type=application/ld+json]")
                .first()
                .data();
        assertThat(data)
                .contains("\"@type\":\"NewsArticle\"", "\"inLanguage\":\"ca\"", "Next Generation EU")
                .contains("\"sourceOrganization\":{", "Confederació de Cooperatives de Catalunya");
    }

    @Test
    void encodeWhatPeopleWrote() throws Exception {
        String evil = "</script><script>alert(1)</script><img src=x onerror=alert(1)>";
        NETWORK.content.json(
                "GET /api/v1/posts/" + Recorded.POST,
                Recorded.answer("post.json").replace("Seguiment dels projectes d’economia", evil + " d’economia"));
        String html =
                anonymous(Language.CATALAN, "/news/" + Recorded.POST + "/seguiment-dels-projectes-next-generation-eu");
        Document article = WellMade.check(html, "ca");
        assertThat(article.select("h1").text()).startsWith(evil);
        assertThat(article.select("script:not([src])")).hasSize(1);
        assertThat(article.select("[onerror]")).isEmpty();
    }

    @Test
    void saySomethingWhenTheFilterMatchesNothing() throws Exception {
        empty();
        Document news = page(anonymous(Language.CATALAN, "/news?theme=habitatge"));
        assertThat(news.select(".empty").text()).contains("Cap notícia");
        assertThat(news.select(".filtered").text()).contains("Habitatge cooperatiu");
        assertThat(news.select("option[selected]").eachAttr("value")).containsExactly("habitatge");
        assertThat(news.select("link[type=application/atom+xml]").attr("href"))
                .isEqualTo("/feeds/news.atom?theme=habitatge&lang=ca");
    }

    @Test
    void askTheServiceForWhatTheReaderChose() throws Exception {
        anonymous(Language.CATALAN, "/news?type=ALERT&theme=cures&comarca=osona&cursor=abc");
        assertThat(NETWORK.content.lastAsked().query())
                .contains("type=ALERT", "theme=cures", "territory=osona", "cursor=abc", "limit=20");
        assertThat(NETWORK.content.lastAsked().header("Authorization")).isNull();
    }

    @Test
    void passNothingOnThatIsInNoCatalogue() throws Exception {
        anonymous(Language.CATALAN, "/news?type=$where&theme=%7B%7D&comarca=nowhere");
        assertThat(NETWORK.content.lastAsked().query()).isEqualTo("limit=20");
    }

    private static Set<String> texts(String html) {
        Set<String> texts = new TreeSet<>();
        Document page = page(html);
        page.select("#comarca, #province, code").remove();
        page.traverse((node, depth) -> {
            if (node instanceof TextNode text && text.text().matches(".*\\p{L}{3}.*")) {
                texts.add(text.text().strip());
            }
        });
        return texts;
    }
}
