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

/** Duties in the console: who does what for the network as a whole. */
class DutiesSliceTests extends Pages {

    private static final String PERSON = "01a21000-0000-7000-8000-000000000001";
    private static final String DUTIES = "/api/v1/duties";
    private static final String HOLDER = """
            {"personId": "%s", "name": "Núria <b>", "address": "nuria@example.org", "duties": ["OFFICE", "AUDITOR"],
             "account": {"stage": "SIGNED_IN", "since": null, "why": null}, "version": 3}""".formatted(PERSON);

    @BeforeEach
    void somebodyWorksForTheNetwork() {
        NETWORK.members
                .json("GET " + DUTIES, "{\"items\": [" + HOLDER + "], \"next\": null}")
                .json("GET " + DUTIES + "/" + PERSON, HOLDER);
    }

    @Test
    void isWellMade() throws Exception {
        for (Language language : Language.values()) {
            for (String path : new String[] {"", "/new", "/" + PERSON}) {
                WellMade.check(office(get(language, "/console/duties" + path)).getContentAsString(), language.code());
            }
        }
        NETWORK.members.json("GET " + DUTIES, EMPTY);
        WellMade.check(office(get(Language.CATALAN, "/console/duties")).getContentAsString(), "ca");
        NETWORK.members.status("GET " + DUTIES, 503);
        WellMade.check(office(get(Language.CATALAN, "/console/duties")).getContentAsString(), "ca");
    }

    @Test
    void showsWhatSomebodyDoesAndSavesAllThatIsChosen() throws Exception {
        Document page = WellMade.check(
                office(get(Language.CATALAN, "/console/duties/" + PERSON)).getContentAsString(), "ca");
        assertThat(page.select("input[name=duties][checked]").eachAttr("value")).containsExactly("OFFICE", "AUDITOR");

        NETWORK.members.json("PUT " + DUTIES + "/" + PERSON, HOLDER);
        MockHttpServletResponse answer = office(post("/console/duties/" + PERSON)
                .queryParam("version", "3")
                .queryParam("duties", "COMMISSION")
                .queryParam("duties", "AUDITOR"));

        assertThat(answer.getHeader("Location")).isEqualTo("/ca/console/duties");
        assertThat(NETWORK.members.lastAsked().header("If-Match")).isEqualTo("\"3\"");
        assertThat(NETWORK.members.lastAsked().body()).isEqualTo("{\"duties\":[\"COMMISSION\",\"AUDITOR\"]}");
    }

    @Test
    void saysWhyTheLastAdministratorStays() throws Exception {
        NETWORK.members.answer(
                "PUT " + DUTIES + "/" + PERSON,
                exchange -> FakeService.send(exchange, 409, "application/problem+json", """
                {"title": "Cal algú", "detail": "Dona primer aquesta funció a una altra persona."}"""));
        MockHttpServletResponse refused =
                office(post("/console/duties/" + PERSON).queryParam("version", "3"));
        assertThat(refused.getStatus()).isEqualTo(409);
        Document page = WellMade.check(refused.getContentAsString(), "ca");
        assertThat(page.select(".faults").text()).contains("Dona primer aquesta funció");
        assertThat(page.select("input[name=duties][checked]")).isEmpty();
    }

    @Test
    void invitesSomebodyOnce() throws Exception {
        NETWORK.members.json("POST " + DUTIES, HOLDER);
        MockHttpServletResponse answer = office(post("/console/duties")
                .queryParam("key", "k1")
                .queryParam("name", "Núria")
                .queryParam("address", "nuria@example.org")
                .queryParam("lang", "ca")
                .queryParam("duties", "OFFICE"));

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(NETWORK.members.lastAsked().header("Idempotency-Key")).isEqualTo("k1");
        assertThat(NETWORK.members.lastAsked().body()).isEqualTo("""
                {"name":"Núria","emails":[{"address":"nuria@example.org","kind":"PERSONAL"}],"lang":"ca",\
                "zone":null,"duties":["OFFICE"]}""");
    }

    private MockHttpServletResponse office(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(asOffice(request)).andReturn().getResponse();
    }

    private static MockHttpServletRequestBuilder post(String path) {
        return request(HttpMethod.POST, URI.create("/ca" + path));
    }
}
