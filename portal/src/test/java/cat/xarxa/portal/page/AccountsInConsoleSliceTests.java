package cat.xarxa.portal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import cat.xarxa.portal.language.Language;
import java.net.URI;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Accounts in the console: what drifted and was mended, and what waits. */
class AccountsInConsoleSliceTests extends Pages {

    private static final String COMPARISONS = "/api/v1/accounts/comparisons";
    private static final String WAITING = "/api/v1/accounts/waiting";
    private static final String PERSON = "0197a000-0000-7000-8000-000000000001";

    @BeforeEach
    void somethingDriftedAndSomethingWaits() {
        NETWORK.members
                .json(
                        "GET " + COMPARISONS,
                        "{\"items\": [%s, %s, %s], \"next\": null}"
                                .formatted(
                                        comparison("RUNNING", 10, ""),
                                        comparison("DONE", 33, SOMEBODY),
                                        comparison("AWAY", 0, "")))
                .json("GET " + WAITING, """
                        {"items": [
                          {"key": "%s", "name": "Núria <b>", "machine": false, "why": "ADDRESS_TAKEN", "attempts": 3,
                           "again": "2026-11-02T09:00:00Z"},
                          {"key": "coopcat.agenda", "name": null, "machine": true, "why": "AWAY", "attempts": 0,
                           "again": null}], "next": null}""".formatted(PERSON));
    }

    private static final String SOMEBODY = "{\"personId\": \"" + PERSON + "\", \"name\": \"Núria <b>\"}";

    private static String comparison(String state, int checked, String mended) {
        return """
                {"id": "%1$s", "state": "%1$s", "scheduled": true, "askedAt": "2026-11-02T09:00:00Z",
                 "endedAt": null, "checked": %2$d, "people": 33, "made": [], "mended": [%3$s], "refused": [],
                 "strangers": []}""".formatted(state, checked, mended);
    }

    @Test
    void isWellMadeWhenFullEmptyAndAway() throws Exception {
        for (Language language : Language.values()) {
            WellMade.check(read(language), language.code());
        }
        NETWORK.members.json("GET " + COMPARISONS, EMPTY).json("GET " + WAITING, EMPTY);
        assertThat(WellMade.check(read(Language.CATALAN), "ca").select(".empty"))
                .hasSize(2);
        NETWORK.members.status("GET " + COMPARISONS, 503).status("GET " + WAITING, 503);
        WellMade.check(read(Language.CATALAN), "ca");
    }

    @Test
    void letsTheOfficeLookAndAdministratorsAct() throws Exception {
        String html = mvc.perform(asOffice(get(Language.CATALAN, "/console/accounts")))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(WellMade.check(html, "ca").select("main form")).isEmpty();
        assertThat(page(read(Language.CATALAN)).select("main form")).hasSize(3);
    }

    @Test
    void saysHowFarAComparisonIsAndWhatOthersFound() throws Exception {
        Document page = page(read(Language.CATALAN));

        assertThat(page.select(".notice").text()).startsWith("S’està comparant: 10 de 33 persones.");
        assertThat(page.select(".letters > li")).hasSize(2);
        assertThat(page.select(".letters > li:first-child").text())
                .contains("33 persones, una diferència", "Núria <b>");
        assertThat(page.select("tbody tr:first-child").text())
                .contains("Núria <b>", "la té un altre compte", "3 intents");
        assertThat(page.select("tbody tr:last-child").text()).contains("coopcat.agenda", "client de l’API");
    }

    @Test
    void comparesAndTriesAgain() throws Exception {
        NETWORK.members
                .json("POST " + COMPARISONS, comparison("ASKED", 0, ""))
                .status("POST " + WAITING + "/coopcat.agenda/retry", 202);

        assertThat(administrator(post("/compare")).getHeader("Location")).isEqualTo("/ca/console/accounts");
        assertThat(administrator(post("/retry").queryParam("key", "coopcat.agenda"))
                        .getHeader("Location"))
                .isEqualTo("/ca/console/accounts");
        assertThat(administrator(post("/retry").queryParam("key", PERSON)).getHeader("Location"))
                .as("done meanwhile")
                .isEqualTo("/ca/console/accounts");
    }

    @Test
    void saysThatNothingCanBeAskedForWhileTheServiceIsAway() throws Exception {
        NETWORK.members.status("POST " + COMPARISONS, 503);

        MockHttpServletResponse answer = administrator(post("/compare"));

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(WellMade.check(answer.getContentAsString(), "ca").select(".faults"))
                .hasSize(1);
    }

    private String read(Language language) throws Exception {
        return administrator(get(language, "/console/accounts")).getContentAsString();
    }

    private MockHttpServletResponse administrator(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(asAdministrator(request)).andReturn().getResponse();
    }

    private static MockHttpServletRequestBuilder post(String path) {
        return request(HttpMethod.POST, URI.create("/ca/console/accounts" + path));
    }
}
