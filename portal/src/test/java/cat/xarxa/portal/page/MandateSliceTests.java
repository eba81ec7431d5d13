package cat.xarxa.portal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.testing.FakeService;
import java.net.URI;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What is decided on a mandate, and who takes it over. */
class MandateSliceTests extends InstitutionPages {

    @ParameterizedTest
    @CsvSource({
        "rights, rights=ADMIN, PUT, '{\"rights\":\"ADMIN\"}'",
        "end, to=, POST, '{\"to\":null}'",
        "end, to=2026-12-31, POST, '{\"to\":\"2026-12-31\"}'"
    })
    void decidesOnAMandateThatWasRead(String act, String sent, String method, String command) throws Exception {
        NETWORK.members
                .json("GET " + PEOPLE + "/" + AINA, person(AINA, "Aina", INVITED))
                .json(method + " /api/v1/mandates/" + MANDATE + "/" + act, held());
        for (Language language : Language.values()) {
            Document page = WellMade.check(signedIn(language, "/institution/vic" + HELD + "/" + act), language.code());
            assertThat(page.select("input[name=version]").val()).isEqualTo("3");
        }
        String[] pair = sent.split("=", -1);
        MockHttpServletResponse answer = answer(as(post("/institution/vic" + HELD + "/" + act)
                .queryParam("version", "3")
                .queryParam(pair[0], pair[1])));
        assertThat(answer.getHeader("Location")).isEqualTo("/ca/institution/vic/people/" + AINA);
        assertThat(NETWORK.members.lastAsked().header("If-Match")).isEqualTo("\"3\"");
        assertThat(NETWORK.members.lastAsked().body()).isEqualTo(command);
    }

    @Test
    void saysWhyTheLastAdminStays() throws Exception {
        NETWORK.members
                .json("GET " + PEOPLE + "/" + AINA, person(AINA, "Aina", INVITED))
                .answer(
                        "POST /api/v1/mandates/" + MANDATE + "/end",
                        exchange -> FakeService.send(
                                exchange, 409, "application/problem+json", "{\"detail\": \"És l’última persona.\"}"));
        MockHttpServletResponse refused =
                answer(as(post("/institution/vic" + HELD + "/end").queryParam("version", "3")));
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(WellMade.check(refused.getContentAsString(), "ca")
                        .select(".faults")
                        .text())
                .contains("És l’última persona.");
    }

    @Test
    void handsOverOnlyWhatWasPreviewed() throws Exception {
        mayBePreviewed();
        String path = "/institution/vic" + HELD + "/succession";
        for (Language language : Language.values()) {
            Document choice = WellMade.check(signedIn(language, path), language.code());
            assertThat(choice.select("input[name=successor]").eachAttr("value")).containsExactly(PAU);
            assertThat(choice.select("input[name=inherit][checked]")).hasSize(3);
            MockHttpServletRequestBuilder ask = request(HttpMethod.POST, URI.create("/" + language.code() + path));
            WellMade.check(answer(as(handover(ask))).getContentAsString(), language.code());
        }
        Document preview = page(answer(as(handover(post(path)))).getContentAsString());
        assertThat(preview.select("main section li").eachText())
                .contains(
                        "Aina: el mandat acaba el 26 de novembre de 2026.",
                        "Pau: comença un mandat (Personal tècnic, drets: Edició).",
                        "Passen 4 subscripcions.");
        assertThat(NETWORK.members.asked()).noneMatch(asked -> asked.line().endsWith("/succession"));

        NETWORK.members.json(
                "POST /api/v1/mandates/" + MANDATE + "/succession",
                "{\"fromPersonId\": \"%s\", \"toPersonId\": \"%s\", \"decidedAt\": \"2026-11-24T10:00:00Z\", \"services\": []}"
                        .formatted(AINA, PAU));
        MockHttpServletResponse done = answer(as(handover(post(path)).queryParam("confirmed", "true")));
        assertThat(done.getHeader("Location")).isEqualTo("/ca/institution/vic");
        assertThat(NETWORK.members.lastAsked().header("If-Match")).isEqualTo("\"3\"");
        assertThat(NETWORK.members.lastAsked().body())
                .isEqualTo("{\"successor\":\"%s\",\"inherit\":[\"SUBSCRIPTIONS\"],\"to\":null}".formatted(PAU));
    }

    @Test
    void previewsWithoutTheServiceOfSubscriptions() throws Exception {
        mayBePreviewed();
        NETWORK.notification.status("GET /api/v1/inheritances/" + MANDATE, 503);
        Document preview = page(answer(as(handover(post("/institution/vic" + HELD + "/succession"))))
                .getContentAsString());
        assertThat(preview.select("main section li").eachText())
                .anyMatch(line -> line.startsWith("El servei d’avisos no respon"));
    }

    private static void mayBePreviewed() {
        colleagues(person(AINA, "Aina", INVITED), person(PAU, "Pau", INVITED));
        NETWORK.members
                .json("GET " + PEOPLE + "/" + AINA, person(AINA, "Aina", INVITED))
                .json("GET " + PEOPLE + "/" + PAU, person(PAU, "Pau", INVITED))
                .json("POST /api/v1/mandates/" + MANDATE + "/succession/preview", """
                        {"lastDay": "2026-11-26", "successor": "%s", "successorMandateId": null, "role": "TECHNICIAN",
                         "rights": "EDITOR", "inherit": ["SUBSCRIPTIONS"]}""".formatted(PAU));
        NETWORK.notification.json(
                "GET /api/v1/inheritances/" + MANDATE,
                "{\"service\": \"notification-service\", \"counts\": {\"subscriptions\": 4}}");
    }

    private static MockHttpServletRequestBuilder handover(MockHttpServletRequestBuilder request) {
        return request.queryParam("version", "3").queryParam("successor", PAU).queryParam("inherit", "SUBSCRIPTIONS");
    }
}
