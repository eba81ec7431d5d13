package cat.xarxa.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.testing.FakeService;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Following the network by mail without an account. */
class GuestSliceTests extends Pages {

    private static final String ID = "019f9b6a-3c01-7b22-9c63-7e2f1d3f5b02";
    private static final String CRITERIA = """
            {"all": [{"facet": "KIND", "value": "POST"}, {"facet": "THEME", "value": "habitatge"}], "any": []}""";
    private static final String PAGE = """
            {"lang": "es", "subscriptions": [{"id": "%s", "criteria": %s, "frequency": "DAILY", "state": "ACTIVE",
             "began": "2026-11-24T10:00:00Z", "version": 2}]}""".formatted(ID, CRITERIA);
    private static final String PATH = "/api/v1/guest-pages/good-token";

    @BeforeEach
    void somebodyHasALink() {
        empty();
        NETWORK.notification
                .json("GET " + PATH, PAGE)
                .json("GET /api/v1/guest-confirmations/good-token", confirmation("WAITING", "null"))
                .json("POST /api/v1/guest-confirmations/good-token", confirmation("CONFIRMED", "\"page-token\""));
        NETWORK.notification.answer(
                "POST /api/v1/guest-wishes",
                exchange -> FakeService.send(exchange, 201, "application/json", "{\"id\": \"" + ID + "\"}"));
        NETWORK.members.status("POST /api/v1/guests", 202);
    }

    private static String confirmation(String state, String page) {
        return """
                {"state": "%s", "criteria": %s, "frequency": "WEEKLY", "page": %s}""".formatted(state, CRITERIA, page);
    }

    @Test
    void offersAFormWithWhatWasFiltered() throws Exception {
        for (Language language : Language.values()) {
            Document page =
                    WellMade.check(anonymous(language, "/follow?kind=ACTIVITY&theme=habitatge"), language.code());
            assertThat(page.select("option[selected]").eachAttr("value")).containsExactly("ACTIVITY", "habitatge");
            assertThat(page.select("input[type=radio][checked]").eachAttr("value"))
                    .containsExactly("WEEKLY");
            assertThat(page.select("input[type=email]").attr("autocomplete")).isEqualTo("email");
        }
    }

    @Test
    void takesTheWishToOneServiceAndTheAddressToTheOther() throws Exception {
        MockHttpServletResponse answer = sent(form("Anna@Example.org"));

        assertThat(answer.getHeader("Location")).isEqualTo("/ca/follow/sent");
        assertThat(NETWORK.notification.lastAsked().body())
                .contains("\"facet\":\"KIND\",\"value\":\"POST\"", "\"frequency\":\"WEEKLY\"", "\"lang\":\"ca\"")
                .doesNotContain("example.org");
        assertThat(NETWORK.members.lastAsked().body())
                .contains("\"email\":\"anna@example.org\"", "\"wish\":\"" + ID + "\"");
        for (Language language : Language.values()) {
            WellMade.check(anonymous(language, "/follow/sent"), language.code());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "anna", "anna@example", "a@b.org\r\nBcc: x@example.org", "a@b.org\n"})
    void writesNothingAnywhereForWhatIsNoAddress(String address) throws Exception {
        int before = NETWORK.notification.asked().size();
        MockHttpServletResponse answer = sent(form(address));

        assertThat(answer.getStatus()).isEqualTo(400);
        Document page = WellMade.check(answer.getContentAsString(), "ca");
        assertThat(page.select(".faults a").attr("href")).isEqualTo("#email");
        assertThat(NETWORK.notification.asked().size()).isEqualTo(before);
    }

    @Test
    void saysSoWhenAnAddressWasWrittenToOftenEnough() throws Exception {
        NETWORK.members.answer(
                "POST /api/v1/guests",
                exchange -> FakeService.send(
                        exchange, 429, "application/problem+json", "{\"detail\": \"N’arriben massa.\"}"));

        MockHttpServletResponse answer = sent(form("anna@example.org"));

        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getHeader("Retry-After")).isNotBlank();
        assertThat(WellMade.check(answer.getContentAsString(), "ca")
                        .select(".faults")
                        .text())
                .contains("N’arriben massa.");
    }

    @Test
    void confirmsOnlyWhenTheButtonIsPressed() throws Exception {
        for (Language language : Language.values()) {
            MockHttpServletResponse shown = answer(language, "/follow/confirm/good-token");
            Document page = WellMade.check(shown.getContentAsString(), language.code());
            assertThat(page.select("main form[method=post] button")).hasSize(1);
            assertThat(shown.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(NETWORK.notification.lastAsked().line()).startsWith("GET");
        }
        Document done = WellMade.check(sent(post("/follow/confirm/good-token")).getContentAsString(), "ca");
        assertThat(done.select("main form")).isEmpty();
        assertThat(done.select("main a.button").attr("href")).isEqualTo("/ca/follow/mine/page-token");
    }

    @Test
    void showsWhatAGuestFollows() throws Exception {
        for (Language language : Language.values()) {
            MockHttpServletResponse answer = answer(language, "/follow/mine/good-token");
            Document page = WellMade.check(answer.getContentAsString(), language.code());
            assertThat(page.select(".letters > li")).hasSize(1);
            assertThat(page.select("option[selected]").eachAttr("value")).containsExactly("DAILY", "POST", "habitatge");
            assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
            WellMade.check(anonymous(language, "/follow/mine/good-token/leave"), language.code());
        }
    }

    @Test
    void changesWhatAGuestFollows() throws Exception {
        NETWORK.notification.answer(
                "PUT " + PATH + "/subscriptions/" + ID,
                exchange -> FakeService.send(exchange, 200, "application/json", """
                        {"id": "%s", "criteria": %s, "frequency": "DAILY", "version": 3}""".formatted(ID, CRITERIA)));

        MockHttpServletResponse answer = sent(post("/follow/mine/good-token/" + ID)
                .param("version", "2")
                .param("frequency", "MONTHLY")
                .param("change", "criteria")
                .param("comarca", "osona"));

        assertThat(answer.getHeader("Location")).isEqualTo("/ca/follow/mine/good-token?saved=true");
        assertThat(NETWORK.notification.lastAsked().header("If-Match")).isEqualTo("\"2\"");
        assertThat(NETWORK.notification.lastAsked().body())
                .contains("TERRITORY", "osona", "MONTHLY")
                .doesNotContain("habitatge");
    }

    @Test
    void goesOnInTheLanguageThatWasChosen() throws Exception {
        NETWORK.notification.json("PUT " + PATH + "/language", PAGE);

        assertThat(sent(post("/follow/mine/good-token/language").param("speak", "en"))
                        .getHeader("Location"))
                .isEqualTo("/en/follow/mine/good-token?saved=true");
    }

    @Test
    void endsAllAndErasesWhoTypesTheAddress() throws Exception {
        NETWORK.notification.json("POST " + PATH + "/end", PAGE);
        NETWORK.notification.status("POST " + PATH + "/erasure", 202);

        assertThat(sent(post("/follow/mine/good-token/end")).getHeader("Location"))
                .isEqualTo("/ca/follow/mine/good-token?saved=true");
        assertThat(WellMade.check(
                                sent(post("/follow/mine/good-token/leave").param("confirm", "anna@example.org"))
                                        .getContentAsString(),
                                "ca")
                        .select("h1")
                        .text())
                .contains("Hem esborrat");
    }

    @Test
    void isNoPageForAnotherLink() throws Exception {
        NETWORK.notification.status("GET /api/v1/guest-pages/other", 404);
        NETWORK.notification.status("GET /api/v1/guest-confirmations/other", 404);

        assertThat(answer(Language.CATALAN, "/follow/mine/other").getStatus()).isEqualTo(404);
        assertThat(answer(Language.CATALAN, "/follow/confirm/other").getStatus())
                .isEqualTo(404);
    }

    private MockHttpServletRequestBuilder form(String address) {
        return post("/follow").param("email", address).param("kind", "POST").param("frequency", "WEEKLY");
    }

    private MockHttpServletResponse sent(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }

    private static MockHttpServletRequestBuilder post(String path) {
        return MockMvcRequestBuilders.request(HttpMethod.POST, "/ca" + path);
    }
}
