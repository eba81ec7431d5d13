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

/** What somebody follows, and how they change it. */
class SubscriptionsSliceTests extends Pages {

    private static final String PATH = "/api/v1/subscriptions";
    private static final String NEXT = "/api/v1/digests/next";
    private static final String BROUGHT = "019f9b6a-3c00-7a11-8b52-6d1f0c2e4a01";
    private static final String CHOSEN = "019f9b6a-3c01-7b22-9c63-7e2f1d3f5b02";
    private static final String OF_A_MANDATE = """
            {"id": "%s", "interest": "NETWORK_NEWS", "description": "les notícies de la xarxa <b>",
             "criteria": {"all": [{"facet": "OWNER", "value": "xarxa"}], "any": []}, "frequency": "WEEKLY",
             "org": "vic", "state": "ACTIVE", "endedReason": null, "began": "2026-11-24T10:00:00Z", "version": 3}""".formatted(BROUGHT);
    private static final String OF_THEIR_OWN = """
            {"id": "%s", "interest": "OWN_CHOICE", "description": "x", "criteria": {"all": [
              {"facet": "KIND", "value": "POST"}, {"facet": "THEME", "value": "habitatge"},
              {"facet": "TERRITORY", "value": "osona"}], "any": []}, "frequency": "IMMEDIATE",
             "org": null, "state": "ACTIVE", "endedReason": null, "began": "2026-11-24T10:00:00Z", "version": 0}""".formatted(CHOSEN);

    @BeforeEach
    void followsTwoThings() {
        empty();
        NETWORK.notification.json("GET " + NEXT, digest("null", 0));
        NETWORK.notification.json(
                "GET " + PATH, """
                {"items": [%s, %s, %s], "next": null}""".formatted(OF_A_MANDATE, OF_THEIR_OWN, OF_THEIR_OWN.replace("ACTIVE", "ENDED")));
    }

    @Test
    void saysWhatIsFollowedAndAtWhatPace() throws Exception {
        for (Language language : Language.values()) {
            Document page = WellMade.check(signedIn(language, "/subscriptions"), language.code());
            assertThat(page.select(".letters > li")).hasSize(2);
            assertThat(page.select(".letters option[selected]").eachAttr("value"))
                    .containsExactly("WEEKLY", "IMMEDIATE");
        }
        Document catalan = page(signedIn(Language.CATALAN, "/subscriptions"));
        assertThat(catalan.select(".letters h3").eachText())
                .containsExactly("Les notícies de la xarxa <b>", "Notícies i avisos · Habitatge cooperatiu · Osona");
    }

    @Test
    void saysWhenTheNextDigestComes() throws Exception {
        NETWORK.notification.json("GET " + NEXT, digest("\"2026-11-30T07:00:00Z\"", 3));
        assertThat(notice(Language.CATALAN))
                .isEqualTo("El proper resum: dilluns, 30 de novembre a les 8.00, si hi ha novetats. Ara n’hi ha 3.");
        assertThat(notice(Language.SPANISH)).startsWith("El próximo resumen: lunes, 30 de noviembre a las 8:00");
        assertThat(notice(Language.ENGLISH)).startsWith("Your next digest: Monday, 30 November at 8:00");
    }

    @Test
    void saysNothingOfADigestWhereNoneComesOrNobodyCanSay() throws Exception {
        NETWORK.notification.json("GET " + NEXT, digest("null", 0));
        assertThat(notice(Language.CATALAN)).isEmpty();
        NETWORK.notification.status("GET " + NEXT, 503);
        assertThat(notice(Language.CATALAN)).isEmpty();
    }

    private String notice(Language language) throws Exception {
        return WellMade.check(signedIn(language, "/subscriptions"), language.code())
                .select("[aria-labelledby=following] .notice")
                .text();
    }

    private static String digest(String due, int waiting) {
        return """
                {"due": %s, "zone": "Europe/Madrid", "waiting": %d}""".formatted(due, waiting);
    }

    @Test
    void saysSoWhenThereIsNoAnswerOrNothing() throws Exception {
        NETWORK.notification.json("GET " + PATH, EMPTY);
        assertThat(WellMade.check(signedIn(Language.CATALAN, "/subscriptions"), "ca")
                        .select(".empty")
                        .text())
                .contains("Ara no segueixes res");
        NETWORK.notification.status("GET " + PATH, 503);
        assertThat(WellMade.check(signedIn(Language.CATALAN, "/subscriptions"), "ca")
                        .select(".empty"))
                .isEmpty();
    }

    @Test
    void asksForAllThatWasChosen() throws Exception {
        answers(201, OF_THEIR_OWN);
        MockHttpServletResponse answer = sent(post("").param("key", "k-1")
                .param("kind", "POST")
                .param("theme", "habitatge")
                .param("comarca", "")
                .param("org", "xarxa")
                .param("frequency", "IMMEDIATE"));
        assertThat(answer.getHeader("Location")).isEqualTo("/ca/subscriptions?saved=true");
        assertThat(NETWORK.notification.lastAsked().header("Idempotency-Key")).isEqualTo("k-1");
        assertThat(NETWORK.notification.lastAsked().body())
                .contains("\"facet\":\"KIND\",\"value\":\"POST\"")
                .contains("\"facet\":\"THEME\",\"value\":\"habitatge\"")
                .contains("\"facet\":\"OWNER\",\"value\":\"xarxa\"")
                .doesNotContain("TERRITORY")
                .contains("\"frequency\":\"IMMEDIATE\"");
    }

    @Test
    void keepsWhatWasChosenAndSaysWhatIsWrongWithIt() throws Exception {
        answers(400, """
                {"detail": "No pot ser.", "errors": [{"field": "criteria", "message": "No demana res."}]}""");
        MockHttpServletResponse answer = sent(post("").param("frequency", "WEEKLY"));
        Document page = WellMade.check(answer.getContentAsString(), "ca");
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(page.select(".faults a").attr("href")).isEqualTo("#criteria");
        assertThat(page.select("#frequency-WEEKLY").hasAttr("checked")).isTrue();
    }

    @Test
    void changesThePaceAndNothingElse() throws Exception {
        NETWORK.notification
                .json("GET " + PATH + "/" + BROUGHT, OF_A_MANDATE)
                .json("PUT " + PATH + "/" + BROUGHT, OF_A_MANDATE);
        MockHttpServletResponse answer =
                sent(post("/" + BROUGHT).param("version", "3").param("frequency", "DAILY"));
        assertThat(answer.getHeader("Location")).isEqualTo("/ca/subscriptions?saved=true");
        assertThat(NETWORK.notification.lastAsked().header("If-Match")).isEqualTo("\"3\"");
        assertThat(NETWORK.notification.lastAsked().body())
                .contains("\"facet\":\"OWNER\",\"value\":\"xarxa\"")
                .contains("\"frequency\":\"DAILY\"");
    }

    @Test
    void endsOne() throws Exception {
        NETWORK.notification.json("POST " + PATH + "/" + CHOSEN + "/end", OF_THEIR_OWN);
        assertThat(sent(post("/" + CHOSEN + "/end")).getHeader("Location")).isEqualTo("/ca/subscriptions?saved=true");
    }

    private static void answers(int status, String body) {
        NETWORK.notification.answer(
                "POST " + PATH, exchange -> FakeService.send(exchange, status, "application/json", body));
    }

    private MockHttpServletResponse sent(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(as(request)).andReturn().getResponse();
    }

    private static MockHttpServletRequestBuilder post(String path) {
        return MockMvcRequestBuilders.request(HttpMethod.POST, "/ca/subscriptions" + path);
    }
}
