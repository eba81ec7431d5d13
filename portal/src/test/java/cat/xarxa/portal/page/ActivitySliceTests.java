package cat.xarxa.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.testing.Recorded;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;

/** The page of an activity: past, coming, and for members only. */
class ActivitySliceTests extends Pages {

    private static final String PAST = "/agenda/" + Recorded.PAST + "/jornada-de-bones-practiques-respon-cat";
    private static final String COMING = "/agenda/" + Recorded.COMING + "/seminari-de-compra-publica-responsable";
    private static final String FOR_MEMBERS =
            "/agenda/" + Recorded.FOR_MEMBERS + "/trobada-anual-de-tecniques-i-tecnics";

    @ParameterizedTest
    @EnumSource
    void isWellMadeInEachLanguage(Language language) throws Exception {
        for (String id : List.of(Recorded.PAST, Recorded.COMING, Recorded.FOR_MEMBERS)) {
            MockHttpServletResponse moved = answer(language, "/agenda/" + id);
            assertThat(moved.getStatus()).isEqualTo(308);
            String path = moved.getHeader("Location").substring(3);
            WellMade.check(anonymous(language, path), language.code());
            WellMade.check(signedIn(language, path), language.code());
        }
    }

    @ParameterizedTest
    @EnumSource
    void isWellMadeWhenHardlyAnythingIsKnown(Language language) throws Exception {
        for (boolean past : List.of(true, false)) {
            NETWORK.events.json("GET /api/v1/activities/" + Recorded.PAST, bare(past));
            String path = "/agenda/" + Recorded.PAST + "/titol";
            Document activity = WellMade.check(anonymous(language, path), language.code());
            assertThat(activity.select("#recordings, .programme")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/title-of-former-days"})
    void leadsFromOtherAddressesToTheOneThatTellsTheTitle(String rest) throws Exception {
        MockHttpServletResponse answer = answer(Language.SPANISH, "/agenda/" + Recorded.PAST + rest);
        assertThat(answer.getStatus()).isEqualTo(rest.equals("/") ? 404 : 308);
        if (!rest.equals("/")) {
            assertThat(answer.getHeader("Location"))
                    .isEqualTo("/es/agenda/" + Recorded.PAST + "/jornada-de-buenas-practicas-respon-cat");
        }
    }

    @Test
    void isNotThereForWhoMayNotSeeIt() throws Exception {
        assertThat(answer(Language.CATALAN, "/agenda/01999c4e-5a00-7000-8000-0000000000ff/x")
                        .getStatus())
                .isEqualTo(404);
        assertThat(answer(Language.CATALAN, "/agenda/not-an-id/x").getStatus()).isEqualTo(404);
        NETWORK.events.status("GET /api/v1/activities/" + Recorded.PAST, 503);
        assertThat(answer(Language.CATALAN, PAST).getStatus()).isEqualTo(503);
    }

    @Test
    void speaksOfThePastInThePastTense() throws Exception {
        Document activity = page(anonymous(Language.CATALAN, PAST));
        assertThat(activity.select(".article-head .kicker").text()).isEqualTo("Jornada Ja s’ha fet");
        assertThat(facts(activity))
                .contains("Quan es va fer dimarts, 2 de març de 2021", "On es va fer En línia")
                .contains("Organització Respon.cat", "La Xarxa Hi va participar", "S’hi va parlar català")
                .doesNotContain(" h", "Hora de");
        assertThat(activity.select("main").text().toLowerCase())
                .doesNotContain("inscri", "places", "afegeix-la", "hi participa ");
        assertThat(activity.select(".calendar a").eachAttr("href"))
                .containsExactly("/feeds/activities/" + Recorded.PAST + ".ics?lang=ca");
    }

    @Test
    void givesTheRecordingAPlaceOfItsOwn() throws Exception {
        Document activity = page(anonymous(Language.CATALAN, PAST));
        assertThat(activity.select("#recordings").text())
                .isEqualTo(
                        "Gravació Bones pràctiques en un territori socialment responsable"
                                + " S’hi parla catalàSense subtítols Mira la gravació S’obre a example.org, fora d’aquest web.");
        assertThat(activity.select("#recordings a").attr("href"))
                .isEqualTo("https://example.org/gravacions/taller-de-manlleu");
        assertThat(activity.select("#recordings a").attr("rel")).contains("external");
        assertThat(activity.select(".facts a[href=#recordings]")).hasSize(1);
    }

    @Test
    void linksNoRecordingThatIsNoWebPage() throws Exception {
        NETWORK.events.json(
                "GET /api/v1/activities/" + Recorded.PAST,
                Recorded.answer("activity-past.json")
                        .replace("https://example.org/gravacions/taller-de-manlleu", "javascript:alert(1)"));
        assertThat(page(anonymous(Language.CATALAN, PAST)).select("[href^=javascript], #recordings"))
                .isEmpty();
    }

    @Test
    void showsTheProgrammeAndWhoSpeaksForWhom() throws Exception {
        Document activity = page(anonymous(Language.CATALAN, PAST));
        assertThat(activity.select(".programme h3").text()).startsWith("Bones pràctiques en un territori");
        assertThat(activity.select(".speakers").text()).isEqualTo("Jordi VilarRepresentantAjuntament de Manlleu");
        assertThat(activity.select(".speakers a").attr("href")).isEqualTo("/ca/members#org-manlleu");
        Document coming =
                page(anonymous(Language.ENGLISH, "/agenda/" + Recorded.COMING + "/seminar-on-responsible-procurement"));
        assertThat(coming.select(".programme .kicker").eachText())
                .containsExactly("Lecture10:00 to 11:15", "Workshop11:30 to 13:00");
        assertThat(coming.select(".programme h3").eachAttr("lang")).containsExactly("ca");
        assertThat(coming.select(".speakers li").eachText())
                .containsExactly("Technical staffAjuntament de Vic", "Marta SolerSubstituteAjuntament de Girona");
    }

    @Test
    void saysTheDayOfASessionWhenThereAreMany() throws Exception {
        Document activity = page(anonymous(Language.CATALAN, FOR_MEMBERS));
        assertThat(facts(activity))
                .contains("des de dijous, 17 de desembre, 17.00 h, fins a divendres, 18 de desembre de 2026, 13.00 h");
        assertThat(activity.select(".programme .kicker").text())
                .isEqualTo("Tallerdivendres, 18 de desembre de 2026, a les 10.00 h");
    }

    @Test
    void namesTheZoneOfItsTimes() throws Exception {
        assertThat(facts(page(anonymous(Language.CATALAN, COMING))))
                .contains("Quan divendres, 4 de desembre de 2026, de 10.00 a 13.00 h", "Hora de Catalunya");
        NETWORK.events.json(
                "GET /api/v1/activities/" + Recorded.COMING,
                Recorded.answer("activity-coming.json").replace("Europe/Madrid", "Europe/London"));
        assertThat(facts(page(anonymous(Language.CATALAN, COMING)))).contains("de 9.00 a 12.00 h", "Hora de: Londres");
    }

    @Test
    void getsIntoTheCalendarOfTheReader() throws Exception {
        Document activity = page(anonymous(Language.CATALAN, COMING));
        List<String> links = activity.select(".calendar a").eachAttr("href");
        assertThat(links).hasSize(4);
        assertThat(links.get(0)).isEqualTo("/feeds/activities/" + Recorded.COMING + ".ics?lang=ca");
        assertThat(links.get(1)).isEqualTo("webcal://localhost:8080" + links.get(0));
        assertThat(links.get(2))
                .startsWith("https://calendar.google.com/calendar/render?action=TEMPLATE")
                .contains(
                        "dates=20261204T090000Z%2F20261204T120000Z",
                        "ctz=Europe%2FMadrid", "text=Seminari%20de%20compra");
        assertThat(links.get(3))
                .startsWith("https://outlook.office.com/calendar/")
                .contains("startdt=2026-12-04T09%3A00%3A00Z", "enddt=2026-12-04T12%3A00%3A00Z", "allday=false");
        assertThat(activity.select(".calendar .leaves").text()).contains("fora d’aquest web");
    }

    @Test
    void forMembersOnlySaysSoAndIsInNoPublicFile() throws Exception {
        Document activity = page(signedIn(Language.CATALAN, FOR_MEMBERS));
        assertThat(activity.select(".article-head .kicker").text()).isEqualTo("Trobada Només per a membres");
        assertThat(activity.select(".calendar a").eachText()).containsExactly("Google Calendar", "Outlook");
        assertThat(activity.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(activity.select("link[rel=canonical]")).isEmpty();
    }

    @Test
    void saysThatItIsInAnotherLanguage() throws Exception {
        Document activity = page(signedIn(Language.ENGLISH, FOR_MEMBERS));
        assertThat(activity.select(".notice")).hasSize(1);
        assertThat(activity.select("h1").attr("lang")).isEqualTo("ca");
        assertThat(activity.select(".prose").attr("lang")).isEqualTo("ca");
        assertThat(activity.select(".languages a[hreflang=es]").attr("href")).isEqualTo("/es" + FOR_MEMBERS);
    }

    @Test
    void namesItsAddressInEachLanguage() throws Exception {
        Document activity = page(anonymous(Language.CATALAN, PAST));
        assertThat(activity.select("link[rel=canonical]").attr("href")).isEqualTo("http://localhost:8080/ca" + PAST);
        assertThat(activity.select("link[rel=alternate][hreflang]").eachAttr("hreflang"))
                .containsExactly("ca", "x-default", "es", "en");
        assertThat(activity.select(".languages a[hreflang=en]").attr("href"))
                .isEqualTo("/en/agenda/" + Recorded.PAST + "/good-practice-day-respon-cat");
        assertThat(activity.select("meta[property=og:url]").attr("content"))
                .isEqualTo("http://localhost:8080/ca" + PAST);
    }

    @Test
    void tellsMachinesWhatItTellsPeople() throws Exception {
        assertThat(data(PAST))
                .contains("\"@type\":\"Event\"", "\"startDate\":\"2021-03-02\"", "OnlineEventAttendanceMode")
                .contains("\"organizer\":[{", "Respon.cat", "VirtualLocation", "\"@type\":\"VideoObject\"")
                .doesNotContain("endDate", "Jordi Vilar");
        assertThat(data(COMING))
                .contains("\"startDate\":\"2026-12-04T10:00+01:00\"", "\"endDate\":\"2026-12-04T13:00+01:00\"")
                .contains("MixedEventAttendanceMode", "\"@type\":\"Place\"", "Can Puget, Manlleu")
                .contains("\"inLanguage\":[\"ca\",\"es\"]");
    }

    @Test
    void encodesWhatPeopleWrote() throws Exception {
        String evil = "</script><script>alert(1)</script>";
        NETWORK.events.json(
                "GET /api/v1/activities/" + Recorded.PAST,
                Recorded.answer("activity-past.json").replace("Jornada de bones", evil + " bones"));
        Document activity = WellMade.check(anonymous(Language.CATALAN, PAST), "ca");
        assertThat(activity.select("h1").text()).startsWith(evil);
        assertThat(activity.select("script:not([src])")).hasSize(1);
    }

    private String data(String path) throws Exception {
        return page(anonymous(Language.CATALAN, path))
                .select("script[type=application/ld+json]")
                .first()
                .data();
    }

    private static String facts(Document activity) {
        return activity.select(".facts").text();
    }

    /**
     * An activity of which only its day and its organiser are known, of a kind and role that the portal does not know.
     */
    private static String bare(boolean past) {
        return """
                {"id": "%s", "kind": "HACKATHON", "networkRole": "SPONSOR", "ownerName": "Xarxa",
                 "organisers": [{"orgId": "xarxa", "name": "Xarxa"}], "series": null,
                 "date": "2021-03-02", "starts": null, "ends": null, "zone": "Europe/Madrid",
                 "mode": null, "place": null, "audience": "PUBLIC", "themes": [], "territories": [], "inLanguage": [],
                 "texts": {"ca": {"slug": "titol", "title": "Títol", "summary": "Resum", "bodyHtml": ""}},
                 "sessions": [], "recordings": [], "past": %s, "newer": true}
                """.formatted(Recorded.PAST, past);
    }
}
