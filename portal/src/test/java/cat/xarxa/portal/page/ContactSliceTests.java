package cat.xarxa.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.testing.FakeService;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;

/** Where a member is reached: for whoever may know, and with the consent of whoever is named. */
class ContactSliceTests extends InstitutionPages {

    private static final String API = "/api/v1/organisations/vic/contacts";
    private static final String OWN = "/api/v1/me/contacts/vic";
    private static final String PAGE = "/institution/vic/contacts";
    private static final String CARD = """
            {"org": "vic", "version": 4, "mailboxes": [{"about": "Alcaldia", "address": "alcaldia@example.org"}],
             "people": [{"personId": "019f9b6a-3c00-7a11-8b52-6d1f0c2e4a01", "name": "Aina <b>", "role": "TECHNICIAN",
               "address": "aina@example.org"}]}""";

    @BeforeEach
    void membersServiceTells() {
        NETWORK.members.forget();
        NETWORK.members
                .json("GET " + API, CARD)
                .json("GET " + OWN, "{\"org\": \"vic\", \"shown\": false, \"since\": null}");
        me("ADMIN");
    }

    @Test
    void isNotAskedForByThePublic() throws Exception {
        NETWORK.members.json("GET /api/v1/organisations/manlleu/contacts", CARD);
        Document page = page(anonymous(Language.CATALAN, "/members/manlleu"));
        assertThat(page.select("[href^=mailto]")).isEmpty();
        assertThat(NETWORK.members.asked())
                .extracting(FakeService.Asked::line)
                .noneMatch(line -> line.endsWith("/contacts"));
    }

    @Test
    void isOnThePageOfTheMemberForWhoMayKnow() throws Exception {
        NETWORK.members.json("GET /api/v1/organisations/manlleu/contacts", CARD);
        for (Language language : Language.values()) {
            Document page = WellMade.check(signedIn(language, "/members/manlleu"), language.code());
            assertThat(page.select(".reached a").eachText())
                    .containsExactly("alcaldia@example.org", "aina@example.org");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404, 500})
    void isMissingForAllOthers(int status) throws Exception {
        NETWORK.members.status("GET /api/v1/organisations/manlleu/contacts", status);
        Document page = WellMade.check(signedIn(Language.CATALAN, "/members/manlleu"), "ca");
        assertThat(page.select("#contact")).isEmpty();
        assertThat(page.select(".facts")).hasSize(1);
    }

    @Test
    void letsAdminsKeepTheMailboxes() throws Exception {
        for (Language language : Language.values()) {
            Document page = WellMade.check(signedIn(language, PAGE), language.code());
            assertThat(page.select("input[type=email]").first().val()).isEqualTo("alcaldia@example.org");
        }
        NETWORK.members.json("PUT " + API, CARD);

        MockHttpServletResponse answer = answer(as(post(PAGE)
                .queryParam("version", "4")
                .queryParam("contacts[0].about", "Alcaldia")
                .queryParam("contacts[0].address", "alcaldia@example.org")
                .queryParam("contacts[1].about", "")));

        assertThat(answer.getHeader("Location")).isEqualTo("/ca" + PAGE + "?saved=true");
        assertThat(NETWORK.members.asked())
                .filteredOn(asked -> asked.line().startsWith("PUT"))
                .singleElement()
                .satisfies(asked -> {
                    assertThat(asked.header("If-Match")).isEqualTo("\"4\"");
                    assertThat(asked.body())
                            .isEqualTo(
                                    "{\"contacts\":[{\"about\":\"Alcaldia\",\"address\":\"alcaldia@example.org\"}]}");
                });
    }

    @Test
    void saysWhatIsWrongWithAMailbox() throws Exception {
        NETWORK.members.answer(
                "PUT " + API, exchange -> FakeService.send(exchange, 400, "application/problem+json", """
                {"detail": "…", "errors": [{"field": "contacts[0].address", "code": "not-an-address", "message": "No és cap adreça."}]}"""));
        MockHttpServletResponse refused = answer(as(post(PAGE)
                .queryParam("version", "4")
                .queryParam("contacts[0].about", "Alcaldia")
                .queryParam("contacts[0].address", "alcaldia")));
        assertThat(refused.getStatus()).isEqualTo(400);
        Document page = WellMade.check(refused.getContentAsString(), "ca");
        assertThat(page.select(".faults li").text()).contains("No és cap adreça.");
        assertThat(page.select("input[type=email]").first().val()).isEqualTo("alcaldia");
    }

    @Test
    void showsOthersTheMailboxesOnly() throws Exception {
        me("USER");
        Document page = WellMade.check(signedIn(Language.CATALAN, PAGE), "ca");
        assertThat(page.select("input[type=email]")).isEmpty();
        assertThat(page.select("main [href^=mailto]").eachText())
                .containsExactly("alcaldia@example.org", "aina@example.org");
    }

    @ParameterizedTest
    @CsvSource({"false, , true", "true, 2026-11-24T10:00:00Z, false"})
    void letsEverybodyDecideOnBeingShown(boolean shown, String since, String sent) throws Exception {
        String stored = "{\"org\": \"vic\", \"shown\": %s, \"since\": %s}"
                .formatted(shown, since == null ? "null" : "\"" + since + "\"");
        NETWORK.members.json("GET " + OWN, stored).json("PUT " + OWN, stored);
        Document page = null;
        for (Language language : Language.values()) {
            page = WellMade.check(signedIn(language, PAGE), language.code());
        }
        assertThat(page.select("input[name=shown]").val()).isEqualTo(sent);

        MockHttpServletResponse answer = answer(as(post(PAGE + "/me").queryParam("shown", sent)));

        assertThat(answer.getHeader("Location")).isEqualTo("/ca" + PAGE + "?saved=true");
        assertThat(NETWORK.members.lastAsked().body()).isEqualTo("{\"shown\":" + sent + "}");
    }

    @Test
    void isNotThereForStrangers() throws Exception {
        NETWORK.members.status("GET " + API, 404);
        assertThat(answer(as(get(Language.CATALAN, PAGE))).getStatus()).isEqualTo(404);
    }

    private static void me(String rights) {
        NETWORK.members.json("GET /api/v1/me", """
                {"personId": "%s", "name": "Aina", "lang": "ca", "mandates":
                 [{"org": "vic", "orgName": "Ajuntament de Vic", "role": "TECHNICIAN", "rights": "%s"}]}""".formatted(AINA, rights));
    }
}
