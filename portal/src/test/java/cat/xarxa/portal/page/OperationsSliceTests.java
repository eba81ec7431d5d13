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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Operations in the console: one page over four services. */
class OperationsSliceTests extends Pages {

    private static final String LETTER = "01a21920-0000-7000-8000-0000000000d1";
    private static final String DOOR = "/console/operations/notification-service/dead-letters/" + LETTER;
    private static final String OPS = "/api/v1/ops/notification-service";
    private static final String NOTHING = "{\"items\": [], \"next\": null}";

    @BeforeEach
    void servicesTellHowTheyStand() {
        stands(NETWORK.content, "content-service", 0, NOTHING);
        stands(NETWORK.events, "events-service", 0, NOTHING);
        stands(NETWORK.members, "members-service", 0, NOTHING);
        stands(NETWORK.notification, "notification-service", 1, Recorded.answer("dead-letters.json"));
        NETWORK.notification.json("GET " + OPS + "/reconcile", NOTHING);
    }

    private static void stands(FakeService service, String name, int dead, String letters) {
        String ops = "GET /api/v1/ops/" + name;
        service.json(ops, """
                        {"service": "%s", "outbox": {"waiting": 2, "oldestSeconds": 1.5},
                         "consumers": [{"name": "a", "behind": 3}, {"name": "b", "behind": 4}], "openDeadLetters": %d}
                        """.formatted(name, dead))
                .json(ops + "/dead-letters", letters)
                .json(ops + "/audit/verify", """
                        {"service": "%s", "outcome": "INTACT", "entries": 12, "hash": "", "unsealed": 0,
                         "witnessed": 12, "flaw": null}""".formatted(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/reconcile", "/verify"})
    void isWellMade(String part) throws Exception {
        for (Language language : Language.values()) {
            WellMade.check(office(get(language, "/console/operations" + part)).getContentAsString(), language.code());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/reconcile", "/verify"})
    void isWellMadeWhileAServiceIsAway(String part) throws Exception {
        NETWORK.notification
                .status("GET " + OPS, 503)
                .status("GET " + OPS + "/dead-letters", 503)
                .status("GET " + OPS + "/reconcile", 503)
                .status("GET " + OPS + "/audit/verify", 503);
        Document page = WellMade.check(
                office(get(Language.CATALAN, "/console/operations" + part)).getContentAsString(), "ca");
        assertThat(page.select("#services ~ .table tr:last-child").text()).contains("no se sap");
        assertThat(page.select("#services ~ .table tr").eachText()).anyMatch(row -> row.contains("7"));
    }

    @Test
    void showsADeadLetterAsItCameAndWhatItHolds() throws Exception {
        Document page =
                page(office(get(Language.CATALAN, "/console/operations")).getContentAsString());
        assertThat(page.select("a[href=#dead-notification]").text()).startsWith("1");
        assertThat(page.select("#dead-notification h3").text()).startsWith("PoisonedRecord");
        assertThat(page.select("#dead-notification .meta").text()).contains("3 darrere", "intentat una vegada");
        assertThat(page.select("#dead-notification pre").text()).isEqualTo("{\"postId\": <b>}");
    }

    @ParameterizedTest
    @CsvSource({
        "try, true, WOULD_STAY_DEAD, 'Si ho intentes, continuarà aturat.'",
        "redrive, false, TAKEN, 'S’ha recuperat, i també el que s’esperava darrere.'"
    })
    void triesItOutAndTriesItAgain(String act, boolean dryRun, String outcome, String said) throws Exception {
        NETWORK.notification.json(
                "POST " + OPS + "/dead-letters/redrive",
                "{\"items\": [{\"id\": \"%s\", \"outcome\": \"%s\", \"cause\": null}], \"next\": null}"
                        .formatted(LETTER, outcome));
        Document page = WellMade.check(office(post(DOOR + "/" + act)).getContentAsString(), "ca");
        assertThat(page.select(".mended strong").text()).isEqualTo(said);
        assertThat(NETWORK.notification.asked())
                .filteredOn(asked -> asked.line().endsWith("/redrive"))
                .last()
                .satisfies(asked -> assertThat(asked.body())
                        .isEqualTo("{\"ids\":[\"%s\"],\"dryRun\":%s}".formatted(LETTER, dryRun)));
    }

    @Test
    void givesUpWithAReasonOnly() throws Exception {
        NETWORK.notification.answer(
                "POST " + OPS + "/dead-letters/" + LETTER + "/discard",
                exchange -> FakeService.send(exchange, 400, "application/problem+json", """
                {"detail": "…", "errors": [{"field": "reason", "code": "required", "message": "És obligatori."}]}"""));
        MockHttpServletResponse refused = office(post(DOOR + "/discard"));
        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(WellMade.check(refused.getContentAsString(), "ca")
                        .select(".faults")
                        .text())
                .isEqualTo("Motiu: És obligatori.");

        NETWORK.notification.json(
                "POST " + OPS + "/dead-letters/" + LETTER + "/discard",
                "{\"id\": \"%s\", \"outcome\": \"DISCARDED\", \"cause\": null}".formatted(LETTER));
        Document page = page(
                office(post(DOOR + "/discard").param("reason", "Un duplicat")).getContentAsString());
        assertThat(page.select(".mended").text()).startsWith("S’ha descartat.");
        assertThat(NETWORK.notification.asked())
                .filteredOn(asked -> asked.line().endsWith("/discard"))
                .last()
                .satisfies(asked -> assertThat(asked.body()).isEqualTo("{\"reason\":\"Un duplicat\"}"));
    }

    @Test
    void namesTheFirstEntryThatIsNotAsItWasSealed() throws Exception {
        NETWORK.content.json("GET /api/v1/ops/content-service/audit/verify", """
                {"service": "content-service", "outcome": "FLAWED", "entries": 4, "hash": "", "unsealed": 0,
                 "witnessed": 12, "flaw": {"kind": "CHANGED", "position": 5, "entry": "e5"}}""");
        Document page =
                page(office(get(Language.CATALAN, "/console/operations/verify")).getContentAsString());
        assertThat(page.select(".verdicts li").eachText())
                .contains(
                        "Continguts Alterat, després de 4 entrades bones: CHANGED 5 e5", "Avisos Sencer: 12 entrades.");
    }

    @Test
    void listsTheTellingsThatDiffer() throws Exception {
        NETWORK.notification.json("GET " + OPS + "/reconcile", """
                {"items": [
                  {"publicationId": "%1$s", "kind": "POST", "publishedAt": "2026-11-26T10:00:00Z", "difference": 0,
                   "expected": 48, "missing": 0, "unexpected": 0, "overdue": 0},
                  {"publicationId": "%2$s", "kind": "POST", "publishedAt": "2026-11-26T10:00:00Z", "difference": 1,
                   "expected": 48, "missing": 1, "unexpected": 0, "overdue": 0}], "next": null}
                """.formatted(Recorded.POST, Recorded.CATALAN_ONLY));
        Document page = page(
                office(get(Language.CATALAN, "/console/operations/reconcile")).getContentAsString());
        assertThat(page.select("[aria-labelledby=ledger] li").eachText())
                .singleElement()
                .asString()
                .startsWith(Recorded.CATALAN_ONLY)
                .contains("48 previstos: 1 hi falten");
    }

    @Test
    void knowsNoOtherServices() throws Exception {
        assertThat(office(post("/console/operations/portal/dead-letters/1/try")).getStatus())
                .isEqualTo(404);
    }

    private static MockHttpServletRequestBuilder post(String path) {
        return request(HttpMethod.POST, URI.create("/ca" + path)).contentType("application/x-www-form-urlencoded");
    }

    private MockHttpServletResponse office(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(asOffice(request)).andReturn().getResponse();
    }
}
