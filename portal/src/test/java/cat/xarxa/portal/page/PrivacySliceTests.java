package cat.xarxa.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.testing.FakeService;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** Where people have themselves erased, where it is asked for on their behalf, and where that is approved. */
class PrivacySliceTests extends InstitutionPages {

    private static final String ERASURES = "/api/v1/privacy/erasures";
    private static final String ORDERS = "/api/v1/privacy/exports";
    private static final String ID = "019f9b6a-3c09-7c11-9a1e-2b7a5f80e701";

    private static String erasure(String state, String name, String parts) {
        return """
                {"id": "%s", "personId": "%s", "name": %s, "requestedBy": "%s", "requestedByName": "Oficina <b>",
                 "requestedAt": "2026-11-24T10:00:00Z", "state": "%s", "decidedBy": null, "decidedAt": null,
                 "parts": [%s]}""".formatted(ID, AINA, name, PAU, state, parts);
    }

    private static String order(String state) {
        return """
                {"id": "%s", "personId": "%s", "name": "Aina <b>", "requestedBy": "%s", "requestedByName": null,
                 "requestedAt": "2026-11-24T10:00:00Z", "reference": "E-2026/12", "state": "%s", "decidedBy": null,
                 "decidedAt": null, "exportId": null}""".formatted(ID, AINA, PAU, state);
    }

    private static String part(String name, String progress, String counts) {
        return "{\"part\": \"" + name + "\", \"progress\": \"" + progress + "\", \"at\": null, \"counts\": " + counts
                + "}";
    }

    @Test
    void isWellMade() throws Exception {
        colleagues(person(AINA, "Aina <b>", INVITED));
        NETWORK.members
                .json("GET " + PEOPLE + "/" + AINA, person(AINA, "Aina <b>", INVITED))
                .json(
                        "GET " + ERASURES,
                        "{\"items\": [" + erasure("REQUESTED", "\"Aina <b>\"", "") + ", "
                                + erasure(
                                        "DECIDED",
                                        "null",
                                        part("keycloak", "OVERDUE", "{}") + ", "
                                                + part("members-service", "CONFIRMED", "{\"people\": 1}") + ", "
                                                + part("events-service", "WAITING", "{}") + ", "
                                                + part("notification-service", "CONFIRMED", "{\"deliveries\": 12}"))
                                + "], \"next\": null}")
                .json(
                        "GET " + ORDERS,
                        "{\"items\": [" + order("REQUESTED") + ", " + order("APPROVED") + "], \"next\": null}");
        for (Language language : Language.values()) {
            for (String path : new String[] {
                "/profile/erasure",
                "/erased",
                "/console/privacy",
                "/console/people/vic/people/" + AINA + "/erasure",
                "/console/people/vic/people/" + AINA + "/export"
            }) {
                WellMade.check(office(get(language, path)).getContentAsString(), language.code());
            }
        }
    }

    @Test
    void tellsOverdueFromDoneAndLetsOnlyOpenOnesBeDecided() throws Exception {
        NETWORK.members
                .json("GET " + ORDERS, EMPTY)
                .json(
                        "GET " + ERASURES,
                        "{\"items\": [" + erasure("REQUESTED", "\"Aina\"", "") + ", "
                                + erasure("DECIDED", "null", part("keycloak", "OVERDUE", "{}"))
                                + "], \"next\": null}");

        Document page =
                WellMade.check(office(get(Language.CATALAN, "/console/privacy")).getContentAsString(), "ca");

        assertThat(page.select("tbody .tag").eachText()).containsExactly("espera que s’aprovi", "va tard");
        assertThat(page.select("tbody form").eachAttr("action"))
                .containsExactly("/ca/console/privacy/" + ID + "/approve", "/ca/console/privacy/" + ID + "/refuse");
        assertThat(page.select("tbody th").eachText()).containsExactly("Aina", AINA);
    }

    @Test
    void saysForHowLongInboxesAreKeptInDeed() throws Exception {
        Document page = WellMade.check(answer(get(Language.CATALAN, "/privacy")).getContentAsString(), "ca");

        assertThat(page.select("main").text()).contains("24 mesos").doesNotContain("{");
    }

    @Test
    void approvesAndSaysWhyNot() throws Exception {
        NETWORK.members.json("GET " + ERASURES, EMPTY).json("GET " + ORDERS, EMPTY);
        NETWORK.members.json("POST " + ERASURES + "/" + ID + "/approve", erasure("DECIDED", "null", ""));
        assertThat(office(post("/console/privacy/" + ID + "/approve")).getHeader("Location"))
                .isEqualTo("/ca/console/privacy");

        NETWORK.members.answer(
                "POST " + ERASURES + "/" + ID + "/approve",
                exchange -> FakeService.send(exchange, 409, "application/problem+json", """
                {"detail": "Ho ha d’aprovar una altra persona."}"""));
        MockHttpServletResponse refused = office(post("/console/privacy/" + ID + "/approve"));
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(WellMade.check(refused.getContentAsString(), "ca")
                        .select(".faults")
                        .text())
                .contains("Ho ha d’aprovar una altra persona.");
    }

    @Test
    void asksOnSomebodysBehalf() throws Exception {
        NETWORK.members
                .json("GET " + PEOPLE + "/" + AINA, person(AINA, "Aina", INVITED))
                .json("POST " + ERASURES, erasure("REQUESTED", "\"Aina\"", ""));

        MockHttpServletResponse answer = office(post("/console/people/vic/people/" + AINA + "/erasure"));

        assertThat(NETWORK.members.lastAsked().body()).isEqualTo("{\"personId\":\"" + AINA + "\"}");
        Document page = WellMade.check(answer.getContentAsString(), "ca");
        assertThat(page.select(".notice").text()).isEqualTo("S’ha demanat. Ara ho ha d’aprovar una altra persona.");
        assertThat(page.select("main form button")).isEmpty();
    }

    @Test
    void recordsThatSomebodyAskedForACopy() throws Exception {
        NETWORK.members
                .json("GET " + PEOPLE + "/" + AINA, person(AINA, "Aina", INVITED))
                .json("POST " + ORDERS, order("REQUESTED"));

        MockHttpServletResponse answer =
                office(post("/console/people/vic/people/" + AINA + "/export").queryParam("reference", " E-2026/12 "));

        assertThat(NETWORK.members.lastAsked().body())
                .contains("\"personId\":\"" + AINA + "\"", "\"reference\":\"E-2026/12\"");
        Document page = WellMade.check(answer.getContentAsString(), "ca");
        assertThat(page.select(".notice").text()).isEqualTo("S’ha anotat. Ara ho ha d’aprovar una altra persona.");
        assertThat(page.select("main form")).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithTheReferenceOfARequest() throws Exception {
        NETWORK.members.json("GET " + PEOPLE + "/" + AINA, person(AINA, "Aina", INVITED));
        NETWORK.members.answer(
                "POST " + ORDERS, exchange -> FakeService.send(exchange, 400, "application/problem+json", """
                {"errors": [{"field": "reference", "code": "not-a-reference", "message": "Sense noms."}]}"""));

        MockHttpServletResponse answer =
                office(post("/console/people/vic/people/" + AINA + "/export").queryParam("reference", "Aina R."));

        assertThat(answer.getStatus()).isEqualTo(400);
        Document page = WellMade.check(answer.getContentAsString(), "ca");
        assertThat(page.select(".faults li").text()).isEqualTo("On és la petició: Sense noms.");
        assertThat(page.getElementById("reference").val()).isEqualTo("Aina R.");
    }

    @Test
    void letsOpenRequestsForCopiesBeDecidedAndSaysWhyNot() throws Exception {
        NETWORK.members
                .json("GET " + ERASURES, EMPTY)
                .json("GET " + ORDERS, "{\"items\": [" + order("REQUESTED") + ", " + order("APPROVED") + "]}")
                .json("POST " + ORDERS + "/" + ID + "/refuse", order("REFUSED"))
                .answer(
                        "POST " + ORDERS + "/" + ID + "/approve",
                        exchange -> FakeService.send(exchange, 409, "application/problem+json", """
                {"detail": "Ho ha d’aprovar una altra persona."}"""));

        Document page =
                WellMade.check(office(get(Language.CATALAN, "/console/privacy")).getContentAsString(), "ca");

        assertThat(page.select("tbody form").eachAttr("action"))
                .containsExactly(
                        "/ca/console/privacy/exports/" + ID + "/approve",
                        "/ca/console/privacy/exports/" + ID + "/refuse");
        assertThat(office(post("/console/privacy/exports/" + ID + "/refuse")).getHeader("Location"))
                .isEqualTo("/ca/console/privacy");
        assertThat(office(post("/console/privacy/exports/" + ID + "/approve")).getContentAsString())
                .contains("Ho ha d’aprovar una altra persona.");
    }

    @Test
    void erasesWhoTypesTheirAddressAndSignsThemOut() throws Exception {
        NETWORK.members.json("POST /api/v1/me/erasure", erasure("DECIDED", "null", ""));

        MockHttpServletResponse answer = office(post("/profile/erasure").queryParam("confirm", " aina@example.org "));

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).isEqualTo("/ca/erased");
        assertThat(NETWORK.members.lastAsked().body()).isEqualTo("{\"confirm\":\"aina@example.org\"}");
    }

    @Test
    void erasesNobodyWhoTypesSomethingElse() throws Exception {
        NETWORK.members.answer(
                "POST /api/v1/me/erasure",
                exchange -> FakeService.send(exchange, 400, "application/problem+json", """
                {"errors": [{"field": "confirm", "code": "not-own-address", "message": "No és cap de les teves."}]}"""));

        MockHttpServletResponse answer = office(post("/profile/erasure").queryParam("confirm", "x@example.org"));

        assertThat(answer.getStatus()).isEqualTo(400);
        Document page = WellMade.check(answer.getContentAsString(), "ca");
        assertThat(page.select(".faults li").text()).isEqualTo("La teva adreça electrònica: No és cap de les teves.");
        assertThat(page.getElementById("confirm").val()).isEqualTo("x@example.org");
    }
}
