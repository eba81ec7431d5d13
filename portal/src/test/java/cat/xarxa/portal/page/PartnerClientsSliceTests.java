package cat.xarxa.portal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.testing.FakeService;
import java.net.URI;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The machines of partners in the console: let in, given another secret, shut out. */
class PartnerClientsSliceTests extends Pages {

    private static final String CLIENTS = "/api/v1/partners/coopcat/clients";
    private static final String PAGE = "/console/partners/coopcat/clients";
    private static final String SECRET = "s3cret-of-256-bits";

    @BeforeEach
    void thereIsAPartnerWithMachines() {
        NETWORK.members
                .json("GET /api/v1/partners/coopcat", partner("null"))
                .json(
                        "GET " + CLIENTS,
                        "{\"items\": [" + client("null", "null") + ", " + client("\"AGREEMENT_ENDED\"", "\"AWAY\"")
                                + "], \"next\": null}")
                .json("GET " + CLIENTS + "/agenda", client("null", "null"));
    }

    private static String partner(String endedOn) {
        return """
                {"id": "coopcat", "name": "Confederació <b>", "kind": "federation", "agreedOn": "2021-01-01",
                 "endedOn": %s, "link": null, "version": 7, "contacts": []}""".formatted(endedOn);
    }

    private static String client(String revoked, String why) {
        return """
                {"partner": "coopcat", "name": "agenda", "scopes": ["content:read", "activities:write"],
                 "credentials": [
                   {"clientId": "coopcat.agenda.2", "since": "2026-11-02T09:00:00Z", "until": null, "state": "WAITING"},
                   {"clientId": "coopcat.agenda.1", "since": "2026-10-02T09:00:00Z",
                    "until": "2026-11-09T09:00:00Z", "state": "READY"}],
                 "revoked": %s, "settled": %s, "why": %s, "version": 3}""".formatted(revoked, why.equals("null"), why);
    }

    private static String issued(String why) {
        return "{\"client\": %s, \"clientId\": \"coopcat.agenda.2\", \"secret\": \"%s\"}"
                .formatted(client("null", why), SECRET);
    }

    @Test
    void isWellMade() throws Exception {
        for (Language language : Language.values()) {
            for (String path : new String[] {"", "/agenda"}) {
                WellMade.check(read(language, PAGE + path), language.code());
            }
        }
        NETWORK.members.json("GET " + CLIENTS + "/agenda", client("\"DECIDED\"", "\"LOST\""));
        Document over = WellMade.check(read(Language.CATALAN, PAGE + "/agenda"), "ca");
        assertThat(over.select("main form")).isEmpty();
        NETWORK.members.json("GET " + CLIENTS, EMPTY);
        WellMade.check(read(Language.CATALAN, PAGE), "ca");
        NETWORK.members.status("GET " + CLIENTS, 503);
        WellMade.check(read(Language.CATALAN, PAGE), "ca");
        NETWORK.members.json("GET /api/v1/partners/coopcat", partner("\"2026-03-04\""));
        assertThat(WellMade.check(read(Language.CATALAN, PAGE), "ca").select("main form"))
                .isEmpty();
    }

    @Test
    void showsTheOfficeWhatThereIsAndNothingToChangeIt() throws Exception {
        for (String path : new String[] {"", "/agenda"}) {
            String html = mvc.perform(asOffice(get(Language.CATALAN, PAGE + path)))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            assertThat(WellMade.check(html, "ca").select("main form")).isEmpty();
        }
    }

    @Test
    void showsTheSecretOnceAndKeepsItNowhere() throws Exception {
        NETWORK.members.json("POST " + CLIENTS, issued("\"AWAY\""));

        MvcResult result = mvc.perform(asAdministrator(post(PAGE)
                        .queryParam("name", "agenda")
                        .queryParam("scopes", "content:read", "activities:write")))
                .andReturn();

        MockHttpServletResponse answer = result.getResponse();
        Document page = WellMade.check(answer.getContentAsString(), "ca");
        assertThat(page.select("#secret").text()).isEqualTo(SECRET);
        assertThat(page.select("#client-id").text()).isEqualTo("coopcat.agenda.2");
        assertThat(page.select(".notice").text()).startsWith("Queda apuntat");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        assertThat(NETWORK.members.lastAsked().header("Idempotency-Key")).isNull();
        assertThat(NETWORK.members.lastAsked().body())
                .contains("\"name\":\"agenda\"", "\"scopes\":[\"content:read\",\"activities:write\"]");
        MockHttpSession session = (MockHttpSession) result.getRequest().getSession(false);
        assertThat(session == null ? "" : session.serializeState().toString()).doesNotContain(SECRET);
    }

    @Test
    void saysWhatIsWrongWithANameAndKeepsTheScopes() throws Exception {
        NETWORK.members.answer(
                "POST " + CLIENTS, exchange -> FakeService.send(exchange, 400, "application/problem+json", """
                {"errors": [{"field": "name", "code": "required", "message": "És obligatori."}]}"""));

        MockHttpServletResponse refused = administrator(post(PAGE).queryParam("scopes", "content:read"));

        assertThat(refused.getStatus()).isEqualTo(400);
        Document page = WellMade.check(refused.getContentAsString(), "ca");
        assertThat(page.getElementById("name").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("input[name=scopes][checked]")).hasSize(1);
    }

    @Test
    void changesTheSecretOnWhatWasRead() throws Exception {
        NETWORK.members.json("POST " + CLIENTS + "/agenda/rotate", issued("null"));
        MockHttpServletResponse answer = administrator(
                post(PAGE + "/agenda/rotate").queryParam("version", "3").queryParam("overlapDays", "0"));
        Document page = WellMade.check(answer.getContentAsString(), "ca");
        assertThat(page.select("#secret").text()).isEqualTo(SECRET);
        assertThat(page.select("main .facts").text()).contains("coopcat.agenda.1 val fins al 9 de novembre de 2026");

        NETWORK.members.status("POST " + CLIENTS + "/agenda/rotate", 412);
        MockHttpServletResponse stale = administrator(
                post(PAGE + "/agenda/rotate").queryParam("version", "2").queryParam("overlapDays", "30"));
        assertThat(stale.getStatus()).isEqualTo(412);
        assertThat(WellMade.check(stale.getContentAsString(), "ca")
                        .select("#overlapDays option[selected]")
                        .val())
                .isEqualTo("30");
    }

    @Test
    void sendsNumbersAsNumbers() throws Exception {
        NETWORK.members.json("POST " + CLIENTS + "/agenda/rotate", issued("null"));
        NETWORK.members.forget();

        administrator(post(PAGE + "/agenda/rotate").queryParam("version", "3").queryParam("overlapDays", "1"));

        assertThat(NETWORK.members.asked())
                .filteredOn(asked -> asked.line().startsWith("POST"))
                .singleElement()
                .satisfies(asked -> {
                    assertThat(asked.body()).isEqualTo("{\"overlapDays\":1}");
                    assertThat(asked.header("If-Match")).isEqualTo("\"3\"");
                });
    }

    @Test
    void shutsAMachineOut() throws Exception {
        NETWORK.members.json("POST " + CLIENTS + "/agenda/revoke", client("\"DECIDED\"", "null"));

        assertThat(administrator(post(PAGE + "/agenda/revoke").queryParam("version", "3"))
                        .getHeader("Location"))
                .isEqualTo("/ca" + PAGE + "/agenda");
        assertThat(NETWORK.members.lastAsked().header("If-Match")).isEqualTo("\"3\"");
    }

    private String read(Language language, String path) throws Exception {
        return administrator(get(language, path)).getContentAsString();
    }

    private MockHttpServletResponse administrator(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(asAdministrator(request)).andReturn().getResponse();
    }

    private static MockHttpServletRequestBuilder post(String path) {
        return request(HttpMethod.POST, URI.create("/ca" + path));
    }
}
