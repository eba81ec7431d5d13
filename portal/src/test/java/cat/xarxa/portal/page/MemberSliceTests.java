package cat.xarxa.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.testing.FakeService;
import cat.xarxa.portal.testing.Recorded;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of one member: its facts, its people as speakers, what it does and says. */
class MemberSliceTests extends Pages {

    private static final String MANLLEU = "/members/manlleu";
    private static final String API = "GET /api/v1/members/manlleu";

    @Test
    void tellsTheFacts() throws Exception {
        Document page = page(anonymous(Language.CATALAN, MANLLEU));
        assertThat(page.select(".facts").text())
                .isEqualTo("Comarca Osona Província Barcelona Població De 20.001 a 50.000 habitants"
                        + " Adhesió 5 d’octubre de 2017Acta de l’Assemblea");
        assertThat(page.select(".facts a").eachAttr("href"))
                .containsExactly("/ca/members?comarca=osona", "https://example.org/acta-2017");
        assertThat(page.select(".sections [aria-current=true]").text()).isEqualTo("Membres");
    }

    @Test
    void linksNoMinutesThatAreNoWebPage() throws Exception {
        member("https://example.org/acta-2017", "javascript:alert(1)");
        assertThat(page(anonymous(Language.CATALAN, MANLLEU)).select("[href^=javascript]"))
                .isEmpty();
    }

    @Test
    void namesItsPeopleWhereTheySpeak() throws Exception {
        Document page = page(anonymous(Language.CATALAN, MANLLEU));
        assertThat(page.select(".talks > li > p").eachText()).containsExactly("Jordi Vilar Representant");
        assertThat(page.select(".talks a").eachText()).hasSize(1);
        assertThat(NETWORK.events.asked())
                .extracting(FakeService.Asked::query)
                .contains("organiser=manlleu&limit=10", "speaker=manlleu&limit=50");
    }

    /** A speaker of another member in the same activity is not this one's. */
    @Test
    void namesNobodyElse() throws Exception {
        NETWORK.events.json(
                "GET /api/v1/activities",
                Recorded.answer("activities.json").replace("\"orgId\": \"manlleu\"", "\"orgId\": \"vic\""));
        assertThat(page(anonymous(Language.CATALAN, MANLLEU)).select(".talks")).isEmpty();
    }

    @Test
    void showsItsOwnNews() throws Exception {
        Document page = page(anonymous(Language.CATALAN, MANLLEU));
        assertThat(page.select(".teasers > li")).isNotEmpty();
        assertThat(NETWORK.content.lastAsked().query()).isEqualTo("limit=5&ownerOrg=manlleu");
    }

    @Test
    void saysThatThereIsNothingYet() throws Exception {
        empty();
        Document page = WellMade.check(anonymous(Language.CATALAN, MANLLEU), "ca");
        assertThat(page.select(".empty").text()).startsWith("Encara no hi ha cap activitat");
        assertThat(page.select(".talks, .entries, .teasers")).isEmpty();
    }

    @Test
    void showsTheFactsWhileOtherServicesAreAway() throws Exception {
        away();
        Document page = WellMade.check(anonymous(Language.CATALAN, MANLLEU), "ca");
        assertThat(page.select(".notice")).hasSize(2);
        assertThat(page.select(".facts, .empty")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"404, 404", "500, 503"})
    void isNotThereWithoutTheMember(int answer, int status) throws Exception {
        NETWORK.members.status(API, answer);
        assertThat(answer(Language.CATALAN, MANLLEU).getStatus()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"APPLIED", "SUSPENDED", "LEFT"})
    void isNotThereForTheOfficeEitherWhileItTakesNoPart(String state) throws Exception {
        member("ADHERED", state);
        assertThat(mvc.perform(asOffice(get(Language.CATALAN, MANLLEU)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "TOWN_COUNCIL, GovernmentOrganization",
        "COUNTY_COUNCIL, GovernmentOrganization",
        "COLLABORATOR, Organization"
    })
    void tellsMachinesWhatItTellsPeople(String kind, String type) throws Exception {
        member("TOWN_COUNCIL", kind);
        assertThat(data())
                .contains("\"@type\":\"" + type + "\"", "\"name\":\"Manlleu\"", "\"value\":\"08112\"")
                .contains("\"url\":\"http://localhost:8080/ca/members/manlleu\"", "\"memberOf\":{");
    }

    @Test
    void tellsMachinesThatAPendingOneIsNoMemberYet() throws Exception {
        member("ADHERED", "PENDING");
        assertThat(data()).contains("GovernmentOrganization").doesNotContain("memberOf");
        assertThat(page(anonymous(Language.CATALAN, MANLLEU))
                        .select(".article-head .tag")
                        .text())
                .isEqualTo("Pendent");
    }

    @Test
    void encodesWhatPeopleWrote() throws Exception {
        String evil = "</script><script>alert(1)</script>";
        member("\"Manlleu\"", "\"" + evil + "\"");
        Document page = WellMade.check(anonymous(Language.CATALAN, MANLLEU), "ca");
        assertThat(page.select("h1").text()).isEqualTo(evil);
        assertThat(page.select("script:not([src])")).hasSize(1);
    }

    private static void member(String recorded, String instead) {
        NETWORK.members.json(API, Recorded.answer("member.json").replace(recorded, instead));
    }

    private String data() throws Exception {
        return page(anonymous(Language.CATALAN, MANLLEU))
                .select("script[type=application/ld+json]")
                .first()
                .data();
    }
}
