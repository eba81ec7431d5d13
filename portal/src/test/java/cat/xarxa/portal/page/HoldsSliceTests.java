package cat.xarxa.portal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.testing.FakeService;
import cat.xarxa.portal.testing.Recorded;
import java.net.URI;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Where the office looks at mails that wait: approves, sends now, recalls, and says how long they wait. */
class HoldsSliceTests extends Pages {

    private static final String RUN = "01999c4e-5a00-7000-8000-0000000000e1";
    private static final String PAGE = "/console/holds/" + RUN;
    private static final String API = "/api/v1/holds/" + RUN;
    private static final String RULE = "/api/v1/settings/hold";

    private static String hold(String state, String people, boolean approval, boolean approved, boolean own) {
        return """
                {"sourceEventId": "%s", "kind": "POST", "publicationId": "%s", "subjectId": "%s",
                 "title": "Notícia <b>", "lang": "ca", "state": "%s", "begunAt": "2026-11-23T09:05:00Z",
                 "people": %s, "until": %s, "needsApproval": %s, "approved": %s,
                 "approvalUntil": "2026-11-24T09:05:00Z", "own": %s}""".formatted(
                        RUN,
                        Recorded.POST,
                        Recorded.POST,
                        state,
                        people,
                        people.equals("null") ? "null" : "\"2026-11-23T09:10:00Z\"",
                        approval,
                        approved,
                        own);
    }

    private static void answer(String hold) {
        NETWORK.notification
                .json("GET /api/v1/holds", "{\"items\": [" + hold + "], \"next\": null}")
                .json("GET " + API, hold);
    }

    private Document ca(String path) throws Exception {
        return WellMade.check(office(get(Language.CATALAN, path)).getContentAsString(), "ca");
    }

    @ParameterizedTest
    @CsvSource({"PLANNED,null,false", "HELD,32,false", "HELD,500,true", "EXPIRED,500,true", "RECALLED,32,false"})
    void isWellMade(String state, String people, boolean approval) throws Exception {
        answer(hold(state, people, approval, false, false));
        for (Language language : Language.values()) {
            for (String path : new String[] {"/console/holds", "/console/holds/rule", PAGE, "/console"}) {
                WellMade.check(office(get(language, path)).getContentAsString(), language.code());
            }
        }
    }

    @Test
    void isWellMadeWithNothingThatWaitsAndWhileTheServiceIsAway() throws Exception {
        assertThat(ca("/console/holds").select(".empty").text()).isEqualTo("No espera cap correu.");
        NETWORK.notification.status("GET /api/v1/holds", 503).status("GET " + RULE, 503);
        ca("/console/holds");
        ca("/console");
        assertThat(office(get(Language.CATALAN, "/console/holds/rule")).getStatus())
                .isEqualTo(503);
    }

    @Test
    void offersToRecallOrToSendNowWhatIsReady() throws Exception {
        answer(hold("HELD", "32", false, false, true));

        Document page = ca(PAGE);

        assertThat(page.select("main form").eachAttr("action"))
                .containsExactly("/ca" + PAGE + "/recall", "/ca" + PAGE + "/send-now");
        assertThat(page.select(".column-main").text()).contains("Els correus surten: 23 de novembre de 2026, 10.10");
    }

    @Test
    void asksSomebodyElseThanTheAuthorForApproval() throws Exception {
        answer(hold("HELD", "500", true, false, true));
        assertThat(ca(PAGE).select("main form").eachAttr("action")).containsExactly("/ca" + PAGE + "/recall");

        answer(hold("HELD", "500", true, false, false));
        assertThat(ca(PAGE).select("main form").eachAttr("action"))
                .containsExactly("/ca" + PAGE + "/approve", "/ca" + PAGE + "/recall");
        assertThat(ca("/console").select(".notice").text()).contains("Una difusió demana que algú se la miri.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"approve", "send-now", "recall"})
    void passesOnWhatIsDecidedWithItsReason(String decision) throws Exception {
        NETWORK.notification.json("POST " + API + "/" + decision, hold("RELEASED", "32", false, false, false));

        MockHttpServletResponse answer = office(form(PAGE + "/" + decision).param("reason", " La data "));

        assertThat(answer.getHeader("Location")).isEqualTo("/ca" + PAGE);
        assertThat(asked(NETWORK.notification, "POST " + API + "/" + decision).body())
                .isEqualTo("{\"reason\":\"La data\"}");
    }

    @Test
    void saysAtTheFormInQuestionThatAReasonIsMissing() throws Exception {
        answer(hold("HELD", "32", false, false, false));
        NETWORK.notification.answer(
                "POST " + API + "/recall",
                exchange -> FakeService.send(exchange, 400, "application/problem+json", """
                {"errors": [{"field": "reason", "code": "required", "message": "És obligatori: afegeix-lo."}]}"""));

        MockHttpServletResponse answer = office(form(PAGE + "/recall").param("reason", ""));

        assertThat(answer.getStatus()).isEqualTo(400);
        Document page = WellMade.check(answer.getContentAsString(), "ca");
        assertThat(page.select("form[action$=recall] .fault").text()).isEqualTo("És obligatori: afegeix-lo.");
        assertThat(page.select("form[action$=send-now] .fault")).isEmpty();
        assertThat(page.select(".faults a").attr("href")).isEqualTo("#reason");
    }

    @Test
    void setsTheRuleThatWasRead() throws Exception {
        NETWORK.notification.json(
                "PUT " + RULE,
                "{\"usualMinutes\": 7, \"largeMinutes\": 20, \"largeAbove\": 9, \"none\": false, \"version\": 1}");

        MockHttpServletResponse answer = office(form("/console/holds/rule")
                .param("version", "0")
                .param("usualMinutes", "7")
                .param("largeMinutes", "20")
                .param("largeAbove", "9")
                .param("reason", "Prova"));

        assertThat(answer.getHeader("Location")).isEqualTo("/ca/console/holds");
        FakeService.Asked asked = asked(NETWORK.notification, "PUT " + RULE);
        assertThat(asked.header("If-Match")).isEqualTo("\"0\"");
        assertThat(asked.body()).contains("\"usualMinutes\":7", "\"largeAbove\":9", "\"reason\":\"Prova\"");
    }

    @Test
    void saysInTheDemoThatNothingIsHeldBack() throws Exception {
        NETWORK.notification.json(
                "GET " + RULE,
                "{\"usualMinutes\": 0, \"largeMinutes\": 0, \"largeAbove\": 200, \"none\": true, \"version\": 0}");

        assertThat(ca("/console/holds").select(".hint").text()).contains("l’espera és de 0 minuts");
    }

    @Test
    void leavesOnlyALineInTheInboxOfWhatWasWithdrawn() throws Exception {
        NETWORK.notification.json(
                "GET /api/v1/inbox",
                Recorded.answer("inbox.json")
                        .replaceFirst("\"read\": (true|false)", "\"read\": true, \"withdrawn\": true"));

        Document page = WellMade.check(signedIn(Language.CATALAN, "/inbox"), "ca");

        assertThat(page.select(".message").first().select("h3 a")).isEmpty();
    }

    private static MockHttpServletRequestBuilder form(String path) {
        return request(HttpMethod.POST, URI.create("/ca" + path)).contentType("application/x-www-form-urlencoded");
    }

    private MockHttpServletResponse office(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(asOffice(request)).andReturn().getResponse();
    }

    private static FakeService.Asked asked(FakeService service, String line) {
        return service.asked().stream()
                .filter(asked -> asked.line().equals(line))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
