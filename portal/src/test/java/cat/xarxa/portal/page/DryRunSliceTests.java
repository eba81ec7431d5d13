package cat.xarxa.portal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.testing.FakeService;
import cat.xarxa.portal.testing.Recorded;
import java.net.URI;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Whom a draft would reach, before it is published, and its mail as a test. */
class DryRunSliceTests extends Pages {

    private static final String POST = "/console/posts/" + Recorded.POST;
    private static final String ACTIVITY = "/console/activities/" + Recorded.PAST;
    private static final String TEST_MAIL = "POST /api/v1/dry-runs/test-mail";

    @BeforeEach
    void nothingIsPublished() {
        NETWORK.content.json(
                "GET /api/v1/posts/" + Recorded.POST,
                Recorded.answer("post.json").replace("PUBLISHED", "DRAFT"));
        NETWORK.events.json(
                "GET /api/v1/activities/" + Recorded.PAST,
                Recorded.answer("activity-past.json").replace("PUBLISHED", "DRAFT"));
    }

    @Test
    void isWellMade() throws Exception {
        for (Language language : Language.values()) {
            for (String path : new String[] {
                POST, ACTIVITY, POST + "/recipients", ACTIVITY + "/recipients?told=false&cursor=Mi41MA"
            }) {
                WellMade.check(office(get(language, path)).getContentAsString(), language.code());
            }
        }
    }

    @Test
    void saysBeforePublishingWhomItReachesAndWhomNotAndWhy() throws Exception {
        Document page = ca(POST);

        assertThat(page.select("section[aria-labelledby=forecast]").text())
                .contains("Arribaria a 4 safates, i en sortiria de seguida un correu.")
                .contains("Una persona ho llegiria al resum: 30 de novembre de 2026")
                .contains("no en rebria cap correu propi: comparteix la bústia")
                .contains("2 persones no ho rebrien: no segueix res que hi encaixi")
                .contains("ho aprovi algú altre");
        assertThat(asked("POST /api/v1/dry-runs").body())
                .contains("\"kind\":\"POST\"", "\"subjectId\":\"" + Recorded.POST + "\"", "\"textByLang\":{");
    }

    @Test
    void showsTheDraftAllTheSameWhileNobodyCanTell() throws Exception {
        NETWORK.notification.status("POST /api/v1/dry-runs", 503).status("POST /api/v1/dry-runs/people", 400);

        assertThat(ca(POST).select("section[aria-labelledby=forecast] .notice").text())
                .startsWith("Ara no es pot saber");
        ca(POST + "/recipients");
    }

    @Test
    void listsThePeopleByWhomTheyActFor() throws Exception {
        Document page = ca(POST + "/recipients");

        assertThat(page.select("tbody tr")).hasSize(3);
        assertThat(page.select("tbody tr").get(0).text()).contains("De seguida").contains("nowhere");
        assertThat(page.select("tbody tr").get(1).text()).contains("Sense cap càrrec", "Al resum: 30 de novembre");
        assertThat(page.select("tbody tr").get(2).text()).contains("Cap", "la seva bústia ja no existeix");
        assertThat(page.select("nav.pages a[rel=next]").attr("href")).contains("told=true&cursor=Mi41MA");
    }

    @Test
    void sendsTheTestAndSaysSo() throws Exception {
        NETWORK.notification.status(TEST_MAIL, 204);

        MockHttpServletResponse answer = office(form(POST + "/test-mail"));

        assertThat(answer.getHeader("Location")).isEqualTo("/ca" + POST + "/recipients?tested=true");
        assertThat(ca(POST + "/recipients?tested=true").select(".notice").text())
                .contains("T’hem enviat la prova");
    }

    @Test
    void saysWhyTheTestWasNotSent() throws Exception {
        NETWORK.notification.answer(
                TEST_MAIL, exchange -> FakeService.send(exchange, 409, "application/problem+json", """
                {"detail": "No consta cap adreça electrònica teva."}"""));

        MockHttpServletResponse answer = office(form(ACTIVITY + "/test-mail"));

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(WellMade.check(answer.getContentAsString(), "ca")
                        .select(".faults")
                        .text())
                .contains("No consta cap adreça electrònica teva.");
    }

    @Test
    void knowsNoRecipientsToComeOfWhatIsPublished() throws Exception {
        NETWORK.content.json("GET /api/v1/posts/" + Recorded.POST, Recorded.answer("post.json"));

        assertThat(office(get(Language.CATALAN, POST + "/recipients")).getStatus())
                .isEqualTo(404);
    }

    private Document ca(String path) throws Exception {
        return WellMade.check(office(get(Language.CATALAN, path)).getContentAsString(), "ca");
    }

    private static MockHttpServletRequestBuilder form(String path) {
        return request(HttpMethod.POST, URI.create("/ca" + path)).contentType("application/x-www-form-urlencoded");
    }

    private MockHttpServletResponse office(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(asOffice(request)).andReturn().getResponse();
    }

    private static FakeService.Asked asked(String line) {
        return NETWORK.notification.asked().stream()
                .filter(asked -> asked.line().equals(line))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
