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

/** Organs in the console: which there are, and who sits in each. */
class OrgansInConsoleSliceTests extends Pages {

    private static final String ORGAN = "/api/v1/organs/compra";
    private static final String SEAT = "01a21920-0000-7000-8000-0000000000a1";
    private static final String PERSON = "01a21920-0000-7000-8000-0000000000b1";

    @BeforeEach
    void thereIsAGroup() {
        NETWORK.members
                .json("GET /api/v1/organs", "{\"items\": [" + organ("null") + "], \"next\": null}")
                .json("GET " + ORGAN, organ("null"))
                .json("GET /api/v1/organisations/vic/people", """
                        {"items": [{"personId": "%s", "name": "Núria <b>", "mandates": []},
                                   {"personId": "%s", "name": null, "mandates": []}],
                         "next": null}""".formatted(PERSON, SEAT));
    }

    private static String organ(String to) {
        return """
                {"id": "compra", "kind": "WORKING_GROUP", "texts": {"ca": {"title": "Compra pública"}},
                 "from": "2026-01-02", "to": %s, "organisations": [], "version": 7,
                 "seats": [{"id": "%s", "personId": "%s", "name": "Joan Puig", "orgId": "vic",
                            "orgName": "Ajuntament de Vic", "vote": "VOICE", "from": "2026-01-03", "to": null},
                           {"id": "%2$s", "personId": "%3$s", "name": "Anna Coll", "orgId": "vic",
                            "orgName": "Ajuntament de Vic", "vote": "VOTING", "from": "2026-01-03",
                            "to": "2026-02-03"}]}""".formatted(to, SEAT, PERSON);
    }

    @Test
    void isWellMade() throws Exception {
        for (Language language : Language.values()) {
            for (String path : new String[] {"", "/new", "/compra", "/compra?org=vic", "/compra?org=ningu"}) {
                WellMade.check(office(get(language, "/console/organs" + path)).getContentAsString(), language.code());
            }
        }
        NETWORK.members.json("GET " + ORGAN, organ("\"2026-03-04\""));
        Document closed = WellMade.check(
                office(get(Language.CATALAN, "/console/organs/compra")).getContentAsString(), "ca");
        assertThat(closed.select("form[action*=/console/organs/compra/seats]")).hasSize(1);
        assertThat(closed.select("#close")).isEmpty();
        NETWORK.members.status("GET /api/v1/organs", 503).status("GET /api/v1/organisations/vic/people", 503);
        WellMade.check(office(get(Language.CATALAN, "/console/organs")).getContentAsString(), "ca");
        WellMade.check(
                office(get(Language.CATALAN, "/console/organs/compra?org=vic")).getContentAsString(), "ca");
    }

    @Test
    void saysWhoIsInItAndWhoWas() throws Exception {
        Document page =
                page(office(get(Language.CATALAN, "/console/organs/compra")).getContentAsString());
        assertThat(page.select("[aria-labelledby=held] li").text())
                .startsWith("Joan Puig Ajuntament de Vic Amb veu, sense vot des del 3 de gener de 2026");
        assertThat(page.select("[aria-labelledby=ended] li").text())
                .isEqualTo("Anna Coll (Ajuntament de Vic), 3 de gener de 2026 – 3 de febrer de 2026");
    }

    @Test
    void seatsWhoActsForTheOrganisationThatIsChosen() throws Exception {
        NETWORK.members.json("POST " + ORGAN + "/seats", organ("null"));
        Document page = page(
                office(get(Language.CATALAN, "/console/organs/compra?org=vic")).getContentAsString());
        assertThat(page.select("#personId label").eachText()).containsExactly("Núria <b>");

        MockHttpServletResponse answer = office(post("/console/organs/compra/seats")
                .queryParam("version", "7")
                .queryParam("orgId", "vic")
                .queryParam("personId", PERSON)
                .queryParam("vote", "VOTING")
                .queryParam("from", ""));

        assertThat(answer.getHeader("Location")).isEqualTo("/ca/console/organs/compra");
        assertThat(NETWORK.members.asked())
                .filteredOn(asked -> asked.line().endsWith("/seats"))
                .last()
                .satisfies(asked -> {
                    assertThat(asked.header("If-Match")).isEqualTo("\"7\"");
                    assertThat(asked.body())
                            .isEqualTo("{\"personId\":\"%s\",\"orgId\":\"vic\",\"vote\":\"VOTING\",\"from\":null}"
                                    .formatted(PERSON));
                });
    }

    @Test
    void keepsWhatWasChosenWhenTheServiceRefuses() throws Exception {
        NETWORK.members.answer(
                "POST " + ORGAN + "/seats",
                exchange -> FakeService.send(exchange, 400, "application/problem+json", """
                {"detail": "…", "errors": [{"field": "personId", "code": "no-mandate", "message": "No hi té càrrec."}]}"""));
        MockHttpServletResponse refused = office(post("/console/organs/compra/seats")
                .queryParam("orgId", "vic")
                .queryParam("personId", PERSON)
                .queryParam("vote", "VOICE"));
        assertThat(refused.getStatus()).isEqualTo(400);
        Document page = WellMade.check(refused.getContentAsString(), "ca");
        assertThat(page.select(".faults li").text()).isEqualTo("Qui: No hi té càrrec.");
        assertThat(page.select("#person-" + PERSON).hasAttr("checked")).isTrue();
        assertThat(page.select("#vote-VOICE").hasAttr("checked")).isTrue();
    }

    @Test
    void formsEndsSeatsAndCloses() throws Exception {
        NETWORK.members
                .json("POST /api/v1/organs", organ("null"))
                .json("POST " + ORGAN + "/close", organ("null"))
                .json("POST " + ORGAN + "/seats/" + SEAT + "/end", organ("null"));

        assertThat(office(post("/console/organs")
                                .queryParam("key", "k1")
                                .queryParam("kind", "WORKING_GROUP")
                                .queryParam("texts.ca.title", "Compra pública")
                                .queryParam("from", ""))
                        .getHeader("Location"))
                .isEqualTo("/ca/console/organs/compra");
        assertThat(NETWORK.members.lastAsked().body())
                .isEqualTo(
                        "{\"kind\":\"WORKING_GROUP\",\"texts\":{\"ca\":{\"title\":\"Compra pública\"}},\"from\":null}");
        assertThat(office(post("/console/organs/compra/seats/" + SEAT + "/end").queryParam("version", "7"))
                        .getStatus())
                .isEqualTo(303);
        assertThat(office(post("/console/organs/compra/close")
                                .queryParam("version", "7")
                                .queryParam("on", "2026-03-04"))
                        .getStatus())
                .isEqualTo(303);
        assertThat(NETWORK.members.lastAsked().body()).isEqualTo("{\"on\":\"2026-03-04\"}");
    }

    private MockHttpServletResponse office(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(asOffice(request)).andReturn().getResponse();
    }

    private static MockHttpServletRequestBuilder post(String path) {
        return request(HttpMethod.POST, URI.create("/ca" + path));
    }
}
