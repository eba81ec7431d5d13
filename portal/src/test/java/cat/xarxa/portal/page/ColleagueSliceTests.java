package cat.xarxa.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.testing.FakeService;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** Somebody of an institution: invited, shown, and changing their own profile. */
class ColleagueSliceTests extends InstitutionPages {

    @Test
    void showsAPersonWithEveryMandate() throws Exception {
        for (String account : new String[] {INVITED, WAITING, "null"}) {
            NETWORK.members.json("GET " + PEOPLE + "/" + AINA, person(AINA, "Aina", account));
            for (Language language : Language.values()) {
                Document page = WellMade.check(signedIn(language, "/institution/vic/people/" + AINA), language.code());
                assertThat(page.select(".column-main .actions a")).hasSize(account.equals("null") ? 0 : 3);
            }
        }
    }

    @Test
    void invitesOnce() throws Exception {
        for (Language language : Language.values()) {
            WellMade.check(signedIn(language, "/institution/vic/people/new"), language.code());
        }
        NETWORK.members.json("POST " + PEOPLE, person(AINA, "Aina", INVITED));
        MockHttpServletResponse answer = answer(as(post("/institution/vic/people")
                .queryParam("key", "k1")
                .queryParam("name", "Aina")
                .queryParam("address", "aina@example.org")
                .queryParam("mailbox", "promocio@example.org")
                .queryParam("lang", "ca")
                .queryParam("role", "TECHNICIAN")
                .queryParam("rights", "USER")));
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).isEqualTo("/ca/institution/vic/people/" + AINA);
        assertThat(NETWORK.members.lastAsked().header("Idempotency-Key")).isEqualTo("k1");
        assertThat(NETWORK.members.lastAsked().body()).isEqualTo("""
                {"name":"Aina","emails":[{"address":"aina@example.org","kind":"PERSONAL"},\
                {"address":"promocio@example.org","kind":"ROLE"}],"lang":"ca","zone":null,"role":"TECHNICIAN",\
                "rights":"USER","from":null}""");
    }

    @Test
    void saysWhatIsWrongWithAnInvitation() throws Exception {
        NETWORK.members.answer(
                "POST " + PEOPLE, exchange -> FakeService.send(exchange, 400, "application/problem+json", """
                {"detail": "…", "errors": [
                  {"field": "emails[0].address", "code": "not-an-address", "message": "No és cap adreça."},
                  {"field": "lang", "code": "required", "message": "És obligatori."}]}"""));
        MockHttpServletResponse refused =
                answer(as(post("/institution/vic/people").queryParam("address", "aina a casa")));
        Document page = WellMade.check(refused.getContentAsString(), "ca");
        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(page.select(".faults a").eachAttr("href")).containsExactly("#address", "#lang");
        assertThat(page.select("#address").val()).isEqualTo("aina a casa");
    }

    @Test
    void keepsAddressesThatTheFormDoesNotShow() throws Exception {
        String profile = """
                {"name": "Aina", "emails": [{"address": "aina@example.org", "kind": "PERSONAL"},
                 {"address": "altra@example.org", "kind": "PERSONAL"}], "lang": "ca", "zone": "Europe/Madrid",
                 "version": 7}""";
        NETWORK.members.json("GET /api/v1/me/profile", profile).json("PUT /api/v1/me/profile", profile);
        Document page = null;
        for (Language language : Language.values()) {
            page = WellMade.check(signedIn(language, "/profile?saved=true"), language.code());
        }
        assertThat(page.select("#address").val()).isEqualTo("aina@example.org");
        MockHttpServletResponse answer = answer(as(post("/profile")
                .queryParam("version", "7")
                .queryParam("name", "Aina")
                .queryParam("address", "nova@example.org")
                .queryParam("kept", page.select("input[name=kept]").val())
                .queryParam("lang", "ca")));
        assertThat(answer.getHeader("Location")).isEqualTo("/ca/profile?saved=true");
        assertThat(NETWORK.members.lastAsked().body())
                .contains("{\"address\":\"nova@example.org\",\"kind\":\"PERSONAL\"}")
                .contains("altra@example.org");
    }
}
