package cat.xarxa.portal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.network.KnownNetwork;
import cat.xarxa.portal.signin.SignedInPeople;
import cat.xarxa.portal.testing.FakeNetwork;
import cat.xarxa.portal.testing.FakeService;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** How the network calls and shows itself, and where its administrators say so. */
class NetworkSliceTests extends Pages {

    private static final String PAGE = "/console/network";
    private static final String API = "/api/v1/network";
    private static final String DIGEST = "a".repeat(64);
    private static final String DESCRIBED = """
            {"described": true, "name": "Xarxa", "languages": ["ca", "en"], "logo": "%s",
              "senderName": "La Xarxa", "senderAddress": "xarxa@example.org", "version": 3}""".formatted(DIGEST);

    @Autowired
    KnownNetwork network;

    @BeforeEach
    @AfterEach
    void askAnew() {
        network.forget();
    }

    @AfterEach
    void leaveItUndescribed() {
        NETWORK.members.json("GET " + API, FakeNetwork.UNDESCRIBED);
    }

    @Test
    void asksTheFirstAdministratorHowItIsCalled() throws Exception {
        for (Language language : Language.values()) {
            WellMade.check(administrator(get(language, PAGE)).getContentAsString(), language.code());
        }
        Document page = ca(administrator(get(Language.CATALAN, PAGE)));

        assertThat(page.select("h1").text()).isEqualTo("Com es diu la teva xarxa");
        assertThat(page.select("input[name=languages][checked]").eachAttr("value"))
                .containsExactly("es", "en");
        assertThat(page.select(".actions a[href=/ca/console]").text()).isEqualTo("Ara no, ves a la consola");
        assertThat(page.select("input[name=version]").val()).isEqualTo("0");
    }

    @Test
    void showsWhatIsDescribedOnThePageAndAroundEachOne() throws Exception {
        NETWORK.members.json("GET " + API, DESCRIBED);
        for (Language language : Language.values()) {
            WellMade.check(administrator(get(language, PAGE)).getContentAsString(), language.code());
        }
        Document page = ca(administrator(get(Language.CATALAN, PAGE)));

        assertThat(page.select("h1").text()).isEqualTo("La xarxa");
        assertThat(page.select("#senderAddress").val()).isEqualTo("xarxa@example.org");
        assertThat(page.select("input[name=languages][checked]").eachAttr("value"))
                .containsExactly("en");
        assertThat(page.select(".brand img.logo").attr("src")).isEqualTo(API + "/logos/" + DIGEST);
        assertThat(page.select(".brand-name").text()).isEqualTo("Xarxa");
        assertThat(page.select(".colophon-name").text()).isEqualTo("Xarxa");
        assertThat(page.select(".brand .mark")).isEmpty();
    }

    @Test
    void offersNoLanguageThatTheNetworkDoesNot() throws Exception {
        NETWORK.members.json("GET " + API, DESCRIBED);

        Document news = page(anonymous(Language.CATALAN, "/news"));

        assertThat(news.select(".languages a").eachAttr("hreflang")).containsExactly("ca", "en");
        assertThat(news.select("link[rel=alternate][hreflang]").eachAttr("hreflang"))
                .doesNotContain("es");
    }

    @Test
    void escapesItsName() throws Exception {
        NETWORK.members.json("GET " + API, DESCRIBED.replace("\"Xarxa\"", "\"<b onclick='x'>&amp;\""));

        Document home = page(anonymous(Language.CATALAN, "/"));

        assertThat(home.title()).endsWith(" · <b onclick='x'>&amp;");
        assertThat(home.select(".brand-name").text()).isEqualTo("<b onclick='x'>&amp;");
        assertThat(home.select("b[onclick]")).isEmpty();
    }

    @Test
    void keepsItsNameWhileTheServiceIsAway() throws Exception {
        NETWORK.members.json("GET " + API, DESCRIBED);
        anonymous(Language.CATALAN, "/");
        NETWORK.members.status("GET " + API, 503);
        network.forget();

        assertThat(page(anonymous(Language.CATALAN, "/")).select(".brand-name").text())
                .isEqualTo("Xarxa");
    }

    @Test
    void isDescribedWithTheVersionThatWasRead() throws Exception {
        NETWORK.members.json("PUT " + API, DESCRIBED);

        MockHttpServletResponse answer = administrator(form().param("version", "0")
                .param("key", "k-1")
                .param("name", " Xarxa ")
                .param("languages", "ca", "en")
                .param("senderName", "La Xarxa")
                .param("senderAddress", "xarxa@example.org")
                .param("logo", ""));

        assertThat(answer.getHeader("Location")).isEqualTo("/ca/console/network?saved=true");
        FakeService.Asked asked = NETWORK.members.lastAsked();
        assertThat(asked.header("If-Match")).isEqualTo("\"0\"");
        assertThat(asked.header("Idempotency-Key")).isEqualTo("k-1");
        assertThat(asked.body()).contains("\"name\":\"Xarxa\"", "\"languages\":[\"ca\",\"en\"]", "\"logo\":null");
    }

    @Test
    void keepsALogoThatWasTakenInWhenSomethingElseIsWrong() throws Exception {
        NETWORK.members
                .json("POST " + API + "/logos", "{\"digest\": \"" + DIGEST + "\", \"width\": 40, \"height\": 20}")
                .answer("PUT " + API, exchange -> refused(exchange, "senderAddress"));

        MockHttpServletResponse answer = administrator(multipart(URI.create("/ca" + PAGE))
                .file(new MockMultipartFile("file", "../../logo.png", "image/png", new byte[] {1, 2}))
                .param("version", "0")
                .param("logo", ""));

        assertThat(answer.getStatus()).isEqualTo(400);
        Document page = WellMade.check(answer.getContentAsString(), "ca");
        assertThat(page.select("input[name=logo]").val()).isEqualTo(DIGEST);
        assertThat(page.select(".faults a").attr("href")).isEqualTo("#senderAddress");
        assertThat(page.select(".faults a").text()).startsWith("Adreça des d’on surten: ");
    }

    @Test
    void saysWhatIsWrongWithALogoAndSavesNothing() throws Exception {
        NETWORK.members.forget();
        NETWORK.members.answer("POST " + API + "/logos", exchange -> refused(exchange, "logo"));

        MockHttpServletResponse answer = administrator(multipart(URI.create("/ca" + PAGE))
                .file(new MockMultipartFile("file", "l.svg", "image/svg+xml", new byte[] {1}))
                .param("version", "0"));

        Document page = WellMade.check(answer.getContentAsString(), "ca");
        assertThat(page.select("#logo").attr("aria-invalid")).isEqualTo("true");
        assertThat(NETWORK.members.asked()).noneMatch(asked -> asked.line().startsWith("PUT"));
    }

    @Test
    void takesItsLogoAway() throws Exception {
        NETWORK.members.json("PUT " + API, DESCRIBED);

        administrator(form().param("version", "3").param("logo", DIGEST).param("withoutLogo", "true"));

        assertThat(NETWORK.members.lastAsked().body()).contains("\"logo\":null");
    }

    @Test
    void isDescribedByAdministratorsOnly() {
        assertThatThrownBy(() -> mvc.perform(asOffice(get(Language.CATALAN, PAGE))))
                .hasRootCauseInstanceOf(AccessDeniedException.class);
    }

    private static void refused(HttpExchange exchange, String field) throws IOException {
        FakeService.send(exchange, 400, "application/problem+json", """
                {"errors": [{"field": "%s", "code": "required", "message": "No pot ser."}]}""".formatted(field));
    }

    private static MockHttpServletRequestBuilder form() {
        return post(URI.create("/ca" + PAGE)).contentType("application/x-www-form-urlencoded");
    }

    private static Document ca(MockHttpServletResponse answer) throws Exception {
        return WellMade.check(answer.getContentAsString(), "ca");
    }

    private MockHttpServletResponse administrator(MockMultipartHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(sent -> SignedInPeople.sentByAdministrator("Pau Admin", sent)))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse administrator(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(asAdministrator(request)).andReturn().getResponse();
    }
}
