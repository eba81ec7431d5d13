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

/** Where the office sees whether mail goes, stops it, lets it go on, and has failed mails tried again. */
class SendingSliceTests extends Pages {

    private static final String RUN = "01999c4e-5a00-7000-8000-0000000000e1";
    private static final String ALL = "/api/v1/mail-sending";
    private static final String ONE = ALL + "/runs/" + RUN;

    private static String stand(String state, String since) {
        return "{\"state\": \"%s\", \"pausedSince\": %s, \"pausedRuns\": [\"%s\"]}".formatted(state, since, RUN);
    }

    private static String telling(String pausedSince, int failed) {
        return """
                {"sourceEventId": "%s", "kind": "POST", "subjectId": "%s", "title": "Notícia <b>", "lang": "ca",
                 "pausedSince": %s, "waiting": 3, "accepted": 40, "failed": %d}""".formatted(RUN, Recorded.POST, pausedSince, failed);
    }

    @ParameterizedTest
    @CsvSource({"UP,null", "PAUSED,'\"2026-11-23T09:05:00Z\"'", "AWAY,null"})
    void isWellMade(String state, String since) throws Exception {
        NETWORK.notification.json("GET " + ALL, stand(state, since)).json("GET " + ONE, telling(since, 2));
        for (Language language : Language.values()) {
            for (String path : new String[] {"/console/sending", "/console/sending/" + RUN}) {
                WellMade.check(office(get(language, path)).getContentAsString(), language.code());
            }
        }
    }

    @Test
    void isWellMadeWhileTheServiceIsAway() throws Exception {
        NETWORK.notification.status("GET " + ALL, 503);

        assertThat(ca("/console/sending").select("main").text()).contains("El servei d’avisos no respon");
    }

    @Test
    void offersToStopWhatGoesAndToResumeWhatIsStopped() throws Exception {
        assertThat(ca("/console/sending").select("main form").eachAttr("action"))
                .containsExactly("/ca/console/sending/pause");

        NETWORK.notification.json("GET " + ALL, stand("PAUSED", "\"2026-11-23T09:05:00Z\""));

        Document page = ca("/console/sending");
        assertThat(page.select("main form").eachAttr("action")).containsExactly("/ca/console/sending/resume");
        assertThat(page.select(".notice").text()).isEqualTo("Tots els correus estan aturats.");
        assertThat(page.select("[aria-labelledby=runs] a").attr("href")).isEqualTo("/ca/console/sending/" + RUN);
    }

    @Test
    void offersToTryAgainOnlyWhereSomethingFailed() throws Exception {
        NETWORK.notification.json("GET " + ONE, telling("null", 2));
        assertThat(ca("/console/sending/" + RUN).select("main form").eachAttr("action"))
                .containsExactly("/ca/console/sending/" + RUN + "/retry", "/ca/console/sending/" + RUN + "/pause");

        NETWORK.notification.json("GET " + ONE, telling("\"2026-11-23T09:05:00Z\"", 0));
        assertThat(ca("/console/sending/" + RUN).select("main form").eachAttr("action"))
                .containsExactly("/ca/console/sending/" + RUN + "/resume");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pause", "resume", "retry"})
    void passesOnWhatIsDecidedOfATellingWithItsReason(String decision) throws Exception {
        NETWORK.notification.json("POST " + ONE + "/" + decision, telling("null", 0));

        MockHttpServletResponse answer =
                office(form("/console/sending/" + RUN + "/" + decision).param("reason", "El servidor torna"));

        assertThat(answer.getHeader("Location")).isEqualTo("/ca/console/sending/" + RUN);
        assertThat(asked("POST " + ONE + "/" + decision).body()).isEqualTo("{\"reason\":\"El servidor torna\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pause", "resume"})
    void passesOnWhatIsDecidedOfAllMail(String decision) throws Exception {
        NETWORK.notification.json("POST " + ALL + "/" + decision, stand("UP", "null"));

        MockHttpServletResponse answer =
                office(form("/console/sending/" + decision).param("reason", "Avaria"));

        assertThat(answer.getHeader("Location")).isEqualTo("/ca/console/sending");
        assertThat(asked("POST " + ALL + "/" + decision).body()).isEqualTo("{\"reason\":\"Avaria\"}");
    }

    @Test
    void saysThatAReasonIsMissing() throws Exception {
        NETWORK.notification.answer(
                "POST " + ALL + "/pause", exchange -> FakeService.send(exchange, 400, "application/problem+json", """
                {"errors": [{"field": "reason", "code": "required", "message": "És obligatori: afegeix-lo."}]}"""));

        MockHttpServletResponse answer = office(form("/console/sending/pause").param("reason", ""));

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(WellMade.check(answer.getContentAsString(), "ca")
                        .select("form .fault")
                        .text())
                .isEqualTo("És obligatori: afegeix-lo.");
    }

    @Test
    void saysOfEachProofOfTheDomainWhatToDo() throws Exception {
        NETWORK.notification.json("GET " + ALL + "/domain", """
                {"domain": "xarxa.example.org", "checkedAt": "2026-11-23T09:05:00Z", "proofs": [
                 {"proof": "SPF", "name": "xarxa.example.org", "verdict": "WRONG", "code": "open",
                  "seen": "v=spf1 +all <b>"},
                 {"proof": "DKIM", "name": "_domainkey.xarxa.example.org", "verdict": "UNKNOWN",
                  "code": "no-selector", "seen": null},
                 {"proof": "DMARC", "name": "_dmarc.xarxa.example.org", "verdict": "NEWER", "code": "newer",
                  "seen": null}]}""");
        for (Language language : Language.values()) {
            WellMade.check(office(get(language, "/console/sending/domain")).getContentAsString(), language.code());
        }

        Document page = ca("/console/sending/domain");

        assertThat(page.select("main .tag").eachText()).containsExactly("mal posat", "no se sap", "no se sap");
        assertThat(page.select("main").text()).contains("Demana que acabi en -all o ~all", "XARXA_DKIM_SELECTOR");
    }

    @Test
    void isWellMadeWhileTheDomainCannotBeChecked() throws Exception {
        NETWORK.notification.status("GET " + ALL + "/domain", 503);

        assertThat(ca("/console/sending/domain").select("main").text()).contains("ara no es pot comprovar");
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
                .reduce((first, last) -> last)
                .orElseThrow();
    }
}
