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
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Partners in the console: what is agreed with them, and where they are reached. */
class PartnersInConsoleSliceTests extends Pages {

    private static final String PARTNER = "/api/v1/partners/coopcat";

    @BeforeEach
    void thereIsAPartner() {
        NETWORK.members
                .json("GET /api/v1/partners", "{\"items\": [" + partner("null") + "], \"next\": null}")
                .json("GET " + PARTNER, partner("null"));
    }

    private static String partner(String endedOn) {
        return """
                {"id": "coopcat", "name": "Confederació <b>", "kind": "federation", "agreedOn": "2021-01-01",
                 "endedOn": %s, "link": "https://example.org/acord", "version": 7,
                 "contacts": [{"about": "Agenda", "address": "agenda@example.org"}]}""".formatted(endedOn);
    }

    @Test
    void isWellMade() throws Exception {
        for (Language language : Language.values()) {
            for (String path : new String[] {"", "/new", "/coopcat"}) {
                WellMade.check(office(get(language, "/console/partners" + path)).getContentAsString(), language.code());
            }
        }
        NETWORK.members.json("GET " + PARTNER, partner("\"2026-03-04\""));
        Document over = WellMade.check(
                office(get(Language.CATALAN, "/console/partners/coopcat")).getContentAsString(), "ca");
        assertThat(over.select("main form")).isEmpty();
        assertThat(over.select("main li a[href^=mailto]").text()).isEqualTo("agenda@example.org");
        office(get(Language.CATALAN, "/console/partners"));
        assertThat(NETWORK.members.lastAsked().query()).contains("ended=true");
        NETWORK.members.json("GET /api/v1/partners", EMPTY);
        WellMade.check(office(get(Language.CATALAN, "/console/partners")).getContentAsString(), "ca");
        NETWORK.members.status("GET /api/v1/partners", 503);
        WellMade.check(office(get(Language.CATALAN, "/console/partners")).getContentAsString(), "ca");
        assertThat(office(get(Language.CATALAN, "/console/partners/ningu")).getStatus())
                .isEqualTo(404);
    }

    @Test
    void putsAnAgreementDownOnce() throws Exception {
        NETWORK.members.json("POST /api/v1/partners", partner("null"));
        MockHttpServletResponse answer = office(post("/console/partners")
                .queryParam("key", "k1")
                .queryParam("name", "Confederació")
                .queryParam("kind", "federation")
                .queryParam("on", "")
                .queryParam("link", "https://example.org/acord"));

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).isEqualTo("/ca/console/partners/coopcat");
        assertThat(NETWORK.members.lastAsked().header("Idempotency-Key")).isEqualTo("k1");
        assertThat(NETWORK.members.lastAsked().body()).isEqualTo("""
                {"name":"Confederació","kind":"federation","on":null,"link":"https://example.org/acord"}""");
    }

    @Test
    void writesMailboxesWithoutTheEmptyRows() throws Exception {
        Document page = WellMade.check(
                office(get(Language.CATALAN, "/console/partners/coopcat")).getContentAsString(), "ca");
        assertThat(page.select("form[action$=contacts] fieldset")).hasSize(3);

        NETWORK.members.json("PUT " + PARTNER + "/contacts", partner("null"));
        MockHttpServletResponse answer = office(post("/console/partners/coopcat/contacts")
                .queryParam("version", "7")
                .queryParam("contacts[0].about", " ")
                .queryParam("contacts[0].address", "")
                .queryParam("contacts[2].about", "Premsa")
                .queryParam("contacts[2].address", "premsa@example.org"));
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(NETWORK.members.lastAsked().header("If-Match")).isEqualTo("\"7\"");
        assertThat(NETWORK.members.lastAsked().body()).isEqualTo("""
                {"contacts":[{"about":"Premsa","address":"premsa@example.org"}]}""");
    }

    @Test
    void saysWhichMailboxIsWrongAndKeepsTheOthers() throws Exception {
        NETWORK.members.answer(
                "PUT " + PARTNER + "/contacts",
                exchange -> FakeService.send(exchange, 400, "application/problem+json", """
                {"errors": [{"field": "contacts[0].address", "code": "required", "message": "És obligatori."}]}"""));
        MockHttpServletResponse refused = office(post("/console/partners/coopcat/contacts")
                .queryParam("version", "7")
                .queryParam("contacts[1].about", "Premsa"));
        assertThat(refused.getStatus()).isEqualTo(400);
        Document page = WellMade.check(refused.getContentAsString(), "ca");
        assertThat(page.select(".faults li").text()).isEqualTo("Adreça electrònica: És obligatori.");
        assertThat(page.getElementById("contacts[0].about").val()).isEqualTo("Premsa");
        assertThat(page.getElementById("contacts[0].address").attr("aria-invalid"))
                .isEqualTo("true");
    }

    @Test
    void endsAnAgreementOnWhatWasRead() throws Exception {
        NETWORK.members.status("POST " + PARTNER + "/end", 412);
        MockHttpServletResponse stale = office(
                post("/console/partners/coopcat/end").queryParam("version", "6").queryParam("on", "2026-03-04"));
        assertThat(stale.getStatus()).isEqualTo(412);
        Document page = WellMade.check(stale.getContentAsString(), "ca");
        assertThat(page.select("#on").val()).isEqualTo("2026-03-04");
        assertThat(page.select("form[action$=end] input[name=version]").val()).isEqualTo("7");

        NETWORK.members.json("POST " + PARTNER + "/end", partner("\"2026-03-04\""));
        assertThat(office(post("/console/partners/coopcat/end").queryParam("version", "7"))
                        .getHeader("Location"))
                .isEqualTo("/ca/console/partners/coopcat");
        assertThat(NETWORK.members.lastAsked().body()).isEqualTo("{\"on\":null}");
    }

    private MockHttpServletResponse office(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(asOffice(request)).andReturn().getResponse();
    }

    private static MockHttpServletRequestBuilder post(String path) {
        return request(HttpMethod.POST, URI.create("/ca" + path));
    }
}
