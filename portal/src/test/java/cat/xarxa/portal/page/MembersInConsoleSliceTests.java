package cat.xarxa.portal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import cat.xarxa.portal.adhesion.MemberState;
import cat.xarxa.portal.adhesion.Step;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.testing.FakeService;
import java.net.URI;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Members in the console: who asks to join, and what is decided of each. */
class MembersInConsoleSliceTests extends Pages {

    private static final String MEMBER = "/api/v1/members/vic";
    private static final String HISTORY = """
            [{"state": "APPLIED", "on": "2025-01-02", "note": null},
             {"state": "PENDING", "on": "2025-02-03", "note": null},
             {"state": "ADHERED", "on": "2025-03-04", "note": "https://example.org/acta"},
             {"state": "SUSPENDED", "on": "2025-04-05", "note": "no paga <b>"},
             {"state": "LEFT", "on": "2025-05-06", "note": "RESIGNED"}]""";

    @ParameterizedTest
    @EnumSource
    void listsThoseOfEachState(MemberState state) throws Exception {
        NETWORK.members.json("GET /api/v1/members", "{\"items\": [" + member(state, HISTORY) + "], \"next\": null}");
        for (Language language : Language.values()) {
            Document page = WellMade.check(
                    office(get(language, "/console/members?state=" + state)).getContentAsString(), language.code());
            assertThat(page.select("tbody a").attr("href")).isEqualTo("/" + language.code() + "/console/members/vic");
        }
        assertThat(NETWORK.members.lastAsked().query()).contains("state=" + state);
    }

    @Test
    void looksFirstAtThoseThatWait() throws Exception {
        NETWORK.members.json("GET /api/v1/members", EMPTY);
        Document page =
                WellMade.check(office(get(Language.CATALAN, "/console/members")).getContentAsString(), "ca");
        assertThat(page.select(".empty").text()).isEqualTo("No hi ha cap sol·licitud per mirar.");
        NETWORK.members.status("GET /api/v1/members", 503);
        WellMade.check(office(get(Language.CATALAN, "/console/members")).getContentAsString(), "ca");
        assertThat(office(get(Language.CATALAN, "/console/members?state=NONE")).getStatus())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource
    void offersTheStepsOfItsStateAndNoOther(MemberState state) throws Exception {
        NETWORK.members.json("GET " + MEMBER, member(state, HISTORY));
        for (Language language : Language.values()) {
            Document page =
                    WellMade.check(office(get(language, "/console/members/vic")).getContentAsString(), language.code());
            assertThat(page.select(".page-head .actions a").eachAttr("href"))
                    .containsExactlyElementsOf(state.steps().stream()
                            .map(step -> "/" + language.code() + "/console/members/vic/" + step.path())
                            .toList());
        }
        for (Step step : Step.values()) {
            MockHttpServletResponse asked = office(get(Language.CATALAN, "/console/members/vic/" + step.path()));
            assertThat(asked.getStatus())
                    .as(step.path())
                    .isEqualTo(state.steps().contains(step) ? 200 : 303);
        }
    }

    @Test
    void showsHowItCameWhereItStands() throws Exception {
        NETWORK.members.json("GET " + MEMBER, member(MemberState.LEFT, HISTORY));
        Document page =
                page(office(get(Language.CATALAN, "/console/members/vic")).getContentAsString());
        assertThat(page.select("tbody tr").eachText())
                .containsExactly(
                        "6 de maig de 2025 Baixa Ho ha decidit l’entitat",
                        "5 d’abril de 2025 Suspès no paga <b>",
                        "4 de març de 2025 Membre Acta de l’Assemblea",
                        "3 de febrer de 2025 Pendent –",
                        "2 de gener de 2025 Ha demanat entrar –");
        assertThat(page.select("tbody a").attr("href")).isEqualTo("https://example.org/acta");
    }

    @Test
    void copesWithAMemberWithoutHistory() throws Exception {
        NETWORK.members.json("GET " + MEMBER, member(MemberState.ADHERED, "null"));
        WellMade.check(office(get(Language.CATALAN, "/console/members/vic")).getContentAsString(), "ca");
    }

    @ParameterizedTest
    @CsvSource({
        "APPLIED, admit, on=2026-01-02, '{\"on\":\"2026-01-02\"}'",
        "ADHERED, suspend, 'on=&reason=No paga', '{\"on\":null,\"reason\":\"No paga\"}'",
        "SUSPENDED, reinstate, on=, '{\"on\":null}'",
        "PENDING, leave, reason=REFUSED, '{\"reason\":\"REFUSED\"}'"
    })
    void decidesOnWhatWasRead(MemberState state, String step, String sent, String command) throws Exception {
        NETWORK.members
                .json("GET " + MEMBER, member(state, HISTORY))
                .json("POST " + MEMBER + "/" + step, member(state, HISTORY));
        Document page = WellMade.check(
                office(get(Language.CATALAN, "/console/members/vic/" + step)).getContentAsString(), "ca");
        assertThat(page.select("input[name=version]").val()).isEqualTo("7");

        MockHttpServletRequestBuilder form =
                post("/console/members/vic/" + step).queryParam("version", "7");
        for (String field : sent.split("&")) {
            form.queryParam(field.split("=", -1)[0], field.split("=", -1)[1]);
        }
        MockHttpServletResponse answer = office(form);

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).isEqualTo("/ca/console/members/vic");
        assertThat(NETWORK.members.asked())
                .filteredOn(asked -> asked.line().startsWith("POST"))
                .last()
                .satisfies(asked -> {
                    assertThat(asked.header("If-Match")).isEqualTo("\"7\"");
                    assertThat(asked.body()).isEqualTo(command);
                });
    }

    @Test
    void saysWhatIsMissingOfTheAssembly() throws Exception {
        NETWORK.members
                .json("GET " + MEMBER, member(MemberState.PENDING, HISTORY))
                .answer(
                        "POST " + MEMBER + "/adhere",
                        exchange -> FakeService.send(exchange, 400, "application/problem+json", """
                {"detail": "…", "errors": [{"field": "minutes", "code": "required", "message": "És obligatori."}]}"""));
        MockHttpServletResponse refused =
                office(post("/console/members/vic/adhere").queryParam("assemblyOn", "2026-02-03"));
        assertThat(refused.getStatus()).isEqualTo(400);
        Document page = WellMade.check(refused.getContentAsString(), "ca");
        assertThat(page.select(".faults li").text()).isEqualTo("Enllaç a l’acta: És obligatori.");
        assertThat(page.select("#assemblyOn").val()).isEqualTo("2026-02-03");
    }

    @Test
    void asksAgainWhenSomebodyElseWasFaster() throws Exception {
        NETWORK.members
                .json("GET " + MEMBER, member(MemberState.PENDING, HISTORY))
                .status("POST " + MEMBER + "/leave", 412);
        MockHttpServletResponse stale = office(
                post("/console/members/vic/leave").queryParam("version", "6").queryParam("reason", "WITHDRAWN"));
        assertThat(stale.getStatus()).isEqualTo(412);
        Document page = WellMade.check(stale.getContentAsString(), "ca");
        assertThat(page.select("input[name=version]").val()).isEqualTo("7");
        assertThat(page.select("#reason-WITHDRAWN").hasAttr("checked")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"csv, text/csv;charset=UTF-8", "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    })
    void handsTheDirectoryOutAsAFile(String ending, String type) throws Exception {
        String api = "GET /api/v1/directory." + ending;
        NETWORK.members.answer(api, exchange -> FakeService.send(exchange, 200, type, "id,name"));

        MockHttpServletResponse file = office(get(Language.CATALAN, "/console/members/export." + ending));

        assertThat(file.getContentAsString()).isEqualTo("id,name");
        assertThat(file.getContentType()).isEqualTo(type);
        assertThat(file.getHeader("Content-Disposition"))
                .matches("attachment; filename=\"xarxa-members-[-0-9]{10}\\." + ending + "\"");
        assertThat(file.getHeader("Cache-Control")).isEqualTo("no-store");
        NETWORK.members.status(api, 503);
        assertThat(office(get(Language.CATALAN, "/console/members/export." + ending))
                        .getStatus())
                .isEqualTo(503);
    }

    @Test
    void putsAnApplicationDownOnce() throws Exception {
        for (Language language : Language.values()) {
            Document form =
                    WellMade.check(office(get(language, "/console/members/new")).getContentAsString(), language.code());
            assertThat(form.select("optgroup")).hasSize(43);
            assertThat(form.select("optgroup option")).hasSize(947);
        }
        NETWORK.members.json("POST /api/v1/members", member(MemberState.APPLIED, HISTORY));
        MockHttpServletResponse answer = office(post("/console/members")
                .queryParam("key", "k1")
                .queryParam("kind", "TOWN_COUNCIL")
                .queryParam("name", "Ajuntament de Vic")
                .queryParam("townIneCode5", "08298"));
        assertThat(answer.getHeader("Location")).isEqualTo("/ca/console/members/vic");
        assertThat(NETWORK.members.lastAsked().header("Idempotency-Key")).isEqualTo("k1");
    }

    private static String member(MemberState state, String steps) {
        return """
                {"id": "vic", "kind": "TOWN_COUNCIL", "name": "Ajuntament de Vic", "state": "%s", "ineCode5": "08298",
                 "comarcaName": "Osona", "province": "Barcelona", "steps": %s, "version": 7}""".formatted(state, steps);
    }

    private MockHttpServletResponse office(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(asOffice(request)).andReturn().getResponse();
    }

    private static MockHttpServletRequestBuilder post(String path) {
        return request(HttpMethod.POST, URI.create("/ca" + path));
    }
}
