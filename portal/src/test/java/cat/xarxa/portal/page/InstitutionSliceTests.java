package cat.xarxa.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.portal.language.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;

/** An institution and its people, through its own door and through the console's. */
class InstitutionSliceTests extends InstitutionPages {

    private static final String MEMBERS = """
                {"items": [{"id": "vic", "kind": "TOWN_COUNCIL", "name": "Ajuntament de Vic", "state": "ADHERED",
                  "comarca": "osona", "comarcaName": "Osona", "province": "Barcelona"},
                 {"id": "rubi", "kind": "TOWN_COUNCIL", "name": "Ajuntament de Rubí", "state": "ADHERED",
                  "comarca": "valles-occidental", "comarcaName": "Vallès Occidental", "province": "Barcelona"}],
                 "next": null}""";

    @ParameterizedTest
    @ValueSource(strings = {"/institution/vic", "/console/people/vic"})
    void showsAnAdminEverybodyAndWhatMayBeDone(String door) throws Exception {
        colleagues(person(AINA, "Aina <b>", INVITED), person(PAU, "Pau Puig", WAITING));
        NETWORK.members.json("GET /api/v1/members", MEMBERS);
        NETWORK.members.json("GET /api/v1/organisations/vic/successions", """
                {"items": [{"fromPersonId": "%s", "toPersonId": "%s", "decidedAt": "2026-11-24T10:00:00Z", "services": [
                  {"service": "events-service", "state": "OVERDUE", "counts": {}},
                  {"service": "notification-service", "state": "APPLIED", "counts": {"subscriptions": 4}}]}],
                 "next": null}""".formatted(AINA, PAU));
        for (Language language : Language.values()) {
            Document page = WellMade.check(office(get(language, door)).getContentAsString(), language.code());
            assertThat(page.select("tbody th a").eachText()).containsExactly("Aina <b>", "Pau Puig");
            assertThat(page.select(".page-head .button").attr("href"))
                    .isEqualTo("/" + language.code() + door + "/people/new");
        }
        Document catalan = page(office(get(Language.CATALAN, door)).getContentAsString());
        assertThat(catalan.select("section td").eachText())
                .containsExactly(
                        "Aina <b> plega, Pau Puig agafa el relleu",
                        "Agenda: fa massa que no respon, Subscripcions: n’han passat 4");
        assertThat(catalan.select(".kicker").text()).isEqualTo("Ajuntament de Vic");
        assertThat(catalan.select(".tag").eachText()).containsExactly("Invitació enviada", "Pendent");
    }

    @Test
    void showsAColleagueNamesOnly() throws Exception {
        colleagues(person(AINA, "Aina", "null"));
        Document page = WellMade.check(signedIn(Language.CATALAN, "/institution/vic"), "ca");
        assertThat(page.select("tbody a, .button")).isEmpty();
        assertThat(page.select("tbody th").text()).isEqualTo("Aina");
    }

    @Test
    void leadsStraightToTheOnlyInstitution() throws Exception {
        NETWORK.members.json("GET /api/v1/me", me(mandate("vic")));
        MockHttpServletResponse answer = mvc.perform(as(get(Language.CATALAN, "/institution")))
                .andReturn()
                .getResponse();
        assertThat(answer.getHeader("Location")).isEqualTo("/ca/institution/vic");
        for (Language language : Language.values()) {
            NETWORK.members.json("GET /api/v1/me", me(mandate("vic") + "," + mandate("manlleu")));
            Document page = WellMade.check(signedIn(language, "/institution"), language.code());
            assertThat(page.select("main li a")).hasSize(2);
            NETWORK.members.json("GET /api/v1/me", me(""));
            WellMade.check(signedIn(language, "/institution"), language.code());
        }
    }

    @ParameterizedTest
    @CsvSource({"404, 404", "503, 503", "500, 503"})
    void hasNoPageWithoutTheService(int status, int expected) throws Exception {
        NETWORK.members.status("GET " + PEOPLE, status);
        assertThat(answer(as(get(Language.CATALAN, "/institution/vic"))).getStatus())
                .isEqualTo(expected);
    }

    @Test
    void findsAnOrganisationInTheConsoleByAPartOfItsName() throws Exception {
        NETWORK.members.json("GET /api/v1/partners", EMPTY).json("GET /api/v1/members", MEMBERS);
        for (Language language : Language.values()) {
            Document page = WellMade.check(
                    office(get(language, "/console/people?q=RUBI")).getContentAsString(), language.code());
            assertThat(page.select("main .wrap > ul a").eachAttr("href"))
                    .containsExactly("/" + language.code() + "/console/people/rubi");
        }
    }

    private static String me(String mandates) {
        return "{\"personId\": \"%s\", \"name\": \"Aina\", \"lang\": \"ca\", \"mandates\": [%s]}"
                .formatted(AINA, mandates);
    }

    private static String mandate(String org) {
        return "{\"org\": \"%s\", \"orgName\": \"Ajuntament de %s\", \"role\": \"TECHNICIAN\", \"rights\": \"ADMIN\"}"
                .formatted(org, org);
    }
}
