package cat.xarxa.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.testing.FakeService;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** How somebody wants to be written to, and how they change it. */
class PreferencesSliceTests extends Pages {

    private static final String PATH = "/api/v1/preferences";
    private static final String OWN = """
            {"matrix": [
               {"category": "NEWS", "description": "Notícies <b>", "channel": "INBOX", "on": true, "mandatory": true},
               {"category": "NEWS", "description": "Notícies <b>", "channel": "EMAIL", "on": false, "mandatory": false},
               {"category": "ALERTS", "description": "Avisos", "channel": "INBOX", "on": true, "mandatory": true},
               {"category": "ALERTS", "description": "Avisos", "channel": "EMAIL", "on": true, "mandatory": false},
               {"category": "STATUTORY", "description": "Estatuts", "channel": "INBOX", "on": true, "mandatory": true},
               {"category": "STATUTORY", "description": "Estatuts", "channel": "EMAIL", "on": true, "mandatory": true}],
             "quiet": {"from": "18:00", "to": "08:00", "weekends": false, "holidays": true},
             "cap": 3, "zone": "Atlantic/Canary", "version": 7}""";

    @BeforeEach
    void wroteSomethingDown() {
        empty();
        NETWORK.notification.json("GET " + PATH, OWN);
    }

    @Test
    void saysOnWhatMailsComeWhenNotAndHowMany() throws Exception {
        for (Language language : Language.values()) {
            Document page = WellMade.check(signedIn(language, "/preferences"), language.code());
            assertThat(page.select("tbody tr")).hasSize(3);
            assertThat(page.select("tbody input[type=checkbox]").eachAttr("id"))
                    .containsExactly("email-NEWS", "email-ALERTS");
            assertThat(page.select("input[checked]").eachAttr("id")).containsExactly("email-ALERTS", "quiet-holidays");
            assertThat(page.select("#quiet\\.from").val()).isEqualTo("18:00");
            assertThat(page.select("#quiet\\.to").val()).isEqualTo("08:00");
            assertThat(page.select("#cap").val()).isEqualTo("3");
        }
        Document catalan = page(signedIn(Language.CATALAN, "/preferences"));
        assertThat(catalan.select("tbody tr").last().text()).isEqualTo("Estatuts Sempre Sempre");
        assertThat(catalan.select("fieldset .hint").text()).contains("Atlantic/Canary");
    }

    @Test
    void sendsAllThatWasOffered() throws Exception {
        answers(200, OWN);
        MockHttpServletResponse answer = sent(post().param("version", "7")
                .param("offered", "NEWS", "ALERTS")
                .param("email", "NEWS")
                .param("quiet.from", "20:00")
                .param("quiet.to", "")
                .param("quiet", "weekends")
                .param("cap", "12"));

        assertThat(answer.getHeader("Location")).isEqualTo("/ca/preferences?saved=true");
        assertThat(NETWORK.notification.lastAsked().header("If-Match")).isEqualTo("\"7\"");
        assertThat(NETWORK.notification.lastAsked().body())
                .contains("{\"category\":\"NEWS\",\"channel\":\"EMAIL\",\"on\":true}")
                .contains("{\"category\":\"ALERTS\",\"channel\":\"EMAIL\",\"on\":false}")
                .contains("\"from\":\"20:00\"", "\"weekends\":true", "\"holidays\":false", "\"cap\":12");
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrongWithIt() throws Exception {
        answers(400, """
                {"detail": "No pot ser.", "errors": [{"field": "cap", "message": "No és un nombre."}]}""");
        MockHttpServletResponse answer = sent(post().param("version", "7").param("cap", "molts"));
        Document page = WellMade.check(answer.getContentAsString(), "ca");

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(page.select(".faults a").attr("href")).isEqualTo("#cap");
        assertThat(page.select(".faults a").text()).startsWith("Quants correus al dia");
        assertThat(page.select("#cap").val()).isEqualTo("molts");
        assertThat(NETWORK.notification.asked())
                .anySatisfy(asked -> assertThat(asked.body()).contains("\"cap\":\"molts\""));
    }

    @Test
    void letsThemSendItOnceMoreWhenSomebodyElseWasFaster() throws Exception {
        answers(412, "{\"detail\": \"Ha canviat.\"}");
        Document page =
                page(sent(post().param("version", "6").param("cap", "12")).getContentAsString());

        assertThat(page.select("input[name=version]").val()).isEqualTo("7");
        assertThat(page.select("#cap").val()).isEqualTo("12");
    }

    @Test
    void saysSoWhenThereIsNoAnswer() throws Exception {
        NETWORK.notification.status("GET " + PATH, 503);
        Document page = WellMade.check(signedIn(Language.CATALAN, "/preferences"), "ca");

        assertThat(page.text()).contains("Les teves preferències no responen");
        assertThat(page.select("form.manuscript")).isEmpty();
    }

    private static void answers(int status, String body) {
        NETWORK.notification.answer(
                "PUT " + PATH, exchange -> FakeService.send(exchange, status, "application/json", body));
    }

    private MockHttpServletResponse sent(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(as(request)).andReturn().getResponse();
    }

    private static MockHttpServletRequestBuilder post() {
        return MockMvcRequestBuilders.request(HttpMethod.POST, "/ca/preferences");
    }
}
