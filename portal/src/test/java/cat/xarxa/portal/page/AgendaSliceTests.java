package cat.xarxa.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.testing.Recorded;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletResponse;

/** The agenda: its list, its filter, its series, and what of it stands on the first page. */
class AgendaSliceTests extends Pages {

    @Test
    void groupsByMonthNewestFirst() throws Exception {
        Document agenda = page(anonymous(Language.CATALAN, "/agenda"));
        assertThat(agenda.select(".month h2").eachText())
                .containsExactly("gener de 2027", "desembre de 2026", "març de 2021", "gener de 2021");
        assertThat(agenda.select(".month").last().select(".entry")).hasSize(2);
        assertThat(agenda.select("nav.pages a[rel=next]").attr("href")).isEqualTo("?cursor=b2xkZXI");
    }

    @Test
    void saysWhatItIsWhenWhoAndHow() throws Exception {
        Document agenda = page(anonymous(Language.CATALAN, "/agenda"));
        assertThat(entry(agenda, Recorded.COMING))
                .startsWith("4 des. Seminari Seminari de compra pública responsable per a municipis petits")
                .contains("divendres, 4 de desembre de 2026, de 10.00 a 13.00 h", "Organització: ")
                .contains("Presencial i en línia", "Can Puget, Manlleu")
                .doesNotContain("Ja s’ha fet");
        assertThat(entry(agenda, Recorded.PAST))
                .startsWith("2 març Jornada Ja s’ha fet")
                .contains("dimarts, 2 de març de 2021Organització: Respon.cat")
                .contains("En línia", "Amb gravació");
    }

    @Test
    void saysWhatIsNotKnownOnlyWhileItCanStillBeKnown() throws Exception {
        Document agenda = page(anonymous(Language.CATALAN, "/agenda"));
        assertThat(entry(agenda, "019eb5a0-1c00-7b12-9d3e-000000000011")).contains("Encara no se sap si");
        assertThat(entry(agenda, "019eb5a0-1c00-7b12-9d3e-000000000005")).doesNotContain("se sap", "consta");
    }

    @Test
    void marksWhatIsForMembersOnlyAndWhatIsInAnotherLanguage() throws Exception {
        Document agenda = page(signedIn(Language.ENGLISH, "/agenda"));
        assertThat(entry(agenda, Recorded.FOR_MEMBERS)).contains("Members only", "to Friday, 18 December 2026, 13:00");
        assertThat(agenda.select("h3:has([href*=" + Recorded.FOR_MEMBERS + "])").attr("lang"))
                .isEqualTo("ca");
        assertThat(agenda.select("h3:has([href*=" + Recorded.PAST + "])").hasAttr("lang"))
                .isFalse();
    }

    @Test
    void asksTheServiceForWhatTheReaderChose() throws Exception {
        anonymous(
                Language.CATALAN,
                "/agenda?from=2021-03-01&to=2021-03-31&kind=WORKSHOP&theme=cures&comarca=osona&organiser=uab"
                        + "&speaker=manlleu&cursor=abc");
        assertThat(NETWORK.events.lastAsked().query())
                .isEqualTo("from=2021-03-01&to=2021-03-31&kind=WORKSHOP&theme=cures&territory=osona&organiser=uab"
                        + "&speaker=manlleu&cursor=abc&limit=20");
    }

    @Test
    void passesNothingOnThatCannotBe() throws Exception {
        anonymous(Language.CATALAN, "/agenda?from=&to=&kind=$x&theme=%7B&comarca=nowhere&organiser=%3Cb%3E&coming=1");
        assertThat(NETWORK.events.lastAsked().query()).isEqualTo("limit=20");
    }

    @Test
    void keepsTheFilterInItsFormItsFeedsAndItsNextPage() throws Exception {
        Document agenda = page(anonymous(Language.CATALAN, "/agenda?from=2021-03-01&kind=LECTURE&organiser=uab"));
        assertThat(agenda.select(".filtered strong").text())
                .isEqualTo("des de: 1 de març de 2021 · Conferència · organitza: Universitat Autònoma de Barcelona");
        assertThat(agenda.select("#from").attr("value")).isEqualTo("2021-03-01");
        assertThat(agenda.select("option[selected]").eachAttr("value")).containsExactly("LECTURE", "uab");
        String query = "?from=2021-03-01&kind=LECTURE&organiser=uab";
        assertThat(agenda.select("nav.pages a").attr("href")).isEqualTo(query + "&cursor=b2xkZXI");
        assertThat(agenda.select(".feeds a").eachAttr("href"))
                .containsExactly(
                        "webcal://localhost:8080/feeds/agenda.ics" + query + "&lang=ca",
                        "/feeds/agenda.ics" + query + "&lang=ca",
                        "/feeds/agenda.atom" + query + "&lang=ca");
        assertThat(agenda.select("head link[type=text/calendar]").attr("href"))
                .isEqualTo("/feeds/agenda.ics" + query + "&lang=ca");
        assertThat(agenda.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void beginsWithWhatIsNextWhenOnlyThatIsWanted() throws Exception {
        Document agenda = page(anonymous(Language.CATALAN, "/agenda?coming=true"));
        assertThat(agenda.select(".tile").eachText()).containsExactly("4 des.", "17 des.", "21 gen.");
        assertThat(agenda.select("nav.pages")).isEmpty();
        assertThat(NETWORK.events.lastAsked().query()).startsWith("from=20").endsWith("limit=100");
        assertThat(agenda.select("#coming").hasAttr("checked")).isTrue();
    }

    @Test
    void leavesOutWhatHasEndedTodayWhenOnlyWhatIsComingIsWanted() throws Exception {
        NETWORK.events.json("GET /api/v1/activities", Recorded.answer("activities-of-series.json"));
        Document agenda = page(anonymous(Language.CATALAN, "/agenda?coming=true"));
        assertThat(agenda.select(".entry")).isEmpty();
        assertThat(agenda.select(".empty").text()).contains("no hi ha cap activitat anunciada", "Mostra-les totes");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            from=yesterday                | from | «yesterday» no és cap data
            to=2021-02-31                 | to   | «2021-02-31» no és cap data
            to=31/02/2021                 | to   | «31/02/2021» no és cap data
            from=+999999-01-01            | from | no és cap data
            from=2021-04-01&to=2021-03-01 | to   | El dia final és anterior
            """)
    void saysWhatIsWrongWithADateAndWhere(String query, String field, String fault) throws Exception {
        NETWORK.events.forget();
        MockHttpServletResponse answer = answer(Language.CATALAN, "/agenda?kind=WORKSHOP&" + query);
        Document agenda = page(answer.getContentAsString());
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(agenda.select("[role=alert] a[href=#" + field + "]").text()).contains(fault);
        assertThat(agenda.select("#" + field).attr("aria-invalid")).isEqualTo("true");
        assertThat(agenda.getElementById(agenda.select("#" + field).attr("aria-describedby"))
                        .text())
                .contains(fault);
        assertThat(agenda.select("option[selected]").attr("value")).isEqualTo("WORKSHOP");
        assertThat(NETWORK.events.asked()).isEmpty();
    }

    @Test
    void readsDatesAsPeopleWriteThem() throws Exception {
        Document agenda = page(anonymous(Language.CATALAN, "/agenda?from=2/3/2021"));
        assertThat(NETWORK.events.lastAsked().query()).isEqualTo("from=2021-03-02&limit=20");
        assertThat(agenda.select("#from").attr("value")).isEqualTo("2021-03-02");
    }

    @Test
    void keepsWhatWasTypedWithoutBelievingIt() throws Exception {
        Document agenda = page(anonymous(Language.CATALAN, "/agenda?from=%22%3E%3Cscript%3Ealert(1)%3C/script%3E"));
        assertThat(agenda.select("#from").attr("value")).startsWith("\"><script>");
        assertThat(agenda.select("script:not([src])")).isEmpty();
    }

    @Test
    void saysWhatAndWhyAndOneWayOnWhenThereIsNothing() throws Exception {
        empty();
        Document agenda = page(anonymous(Language.CATALAN, "/agenda"));
        assertThat(agenda.select(".empty").text()).contains("Encara no hi ha cap activitat", "La primera sortirà");
        assertThat(agenda.select(".empty a")).hasSize(1);
        Document filtered = page(anonymous(Language.CATALAN, "/agenda?organiser=uab"));
        assertThat(filtered.select(".empty").text()).contains("Cap activitat no compleix aquest filtre");
        assertThat(filtered.select(".empty a").attr("href")).isEqualTo("/ca/agenda");
    }

    @Test
    void canBeFilteredWhileNobodyKnowsTheOrganisations() throws Exception {
        away();
        NETWORK.reset();
        NETWORK.members.status("GET /api/v1/members", 500).status("GET /api/v1/partners", 500);
        Document agenda = page(anonymous(Language.CATALAN, "/agenda?organiser=uab"));
        assertThat(agenda.select("#organiser option[selected]").attr("value")).isEqualTo("uab");
        assertThat(agenda.select(".entry")).isNotEmpty();
    }

    @Test
    void isOnePageLessForAForgedCursor() throws Exception {
        NETWORK.events.status("GET /api/v1/activities", 400);
        assertThat(answer(Language.CATALAN, "/agenda?cursor=forged").getStatus())
                .isEqualTo(404);
    }

    @Test
    void saysInTheFeedsOnlyWhatTheyCarry() throws Exception {
        Document agenda = page(anonymous(Language.CATALAN, "/agenda?speaker=manlleu&kind=WORKSHOP"));
        assertThat(agenda.select(".filtered").text()).contains("hi parla: Manlleu");
        assertThat(agenda.select(".feeds a[type=text/calendar]").attr("href")).isEqualTo("/feeds/agenda.ics?lang=ca");
        assertThat(agenda.select("input[name=speaker]").attr("value")).isEqualTo("manlleu");
    }

    @Test
    void showsASeriesWithItsActivities() throws Exception {
        Document series = page(anonymous(Language.ENGLISH, "/series/" + Recorded.SERIES));
        assertThat(series.select("h1").text())
                .isEqualTo("Postgraduate course in social and solidarity economy at the UAB");
        assertThat(series.select(".entry")).hasSize(2);
        assertThat(series.select(".feeds a[type=text/calendar]").attr("href"))
                .isEqualTo("/feeds/agenda.ics?series=uab-postgraduate-ess&lang=en");
        assertThat(NETWORK.events.lastAsked().query()).isEqualTo("series=uab-postgraduate-ess&limit=20");
        assertThat(answer(Language.ENGLISH, "/series/no-such-series").getStatus())
                .isEqualTo(404);
    }

    @Test
    void showsWhatIsNextOnTheFirstPage() throws Exception {
        Document home = page(anonymous(Language.CATALAN, "/"));
        assertThat(home.select(".next .tile").eachText()).containsExactly("4 des.", "17 des.", "21 gen.");
        assertThat(home.select(".next .entry h3")).hasSize(3);
        assertThat(home.select(".teaser")).hasSize(3);
    }

    @Test
    void showsNoMoreThanThreeThingsThatAreNext() throws Exception {
        String three = Recorded.answer("activities-coming.json");
        NETWORK.events.json(
                "GET /api/v1/activities",
                three.replaceFirst("\"items\": \\[", "\"items\": [" + Recorded.answer("activity-coming.json") + ","));
        assertThat(page(anonymous(Language.CATALAN, "/")).select(".next .entry"))
                .hasSize(3);
    }

    @Test
    void saysOnTheFirstPageThatNothingIsNext() throws Exception {
        empty();
        assertThat(page(anonymous(Language.CATALAN, "/")).select(".next .empty").text())
                .contains("Encara no hi ha cap activitat anunciada");
    }

    @Test
    void isFoundFromEachAllyAndMember() throws Exception {
        Document members = page(anonymous(Language.CATALAN, "/members"));
        assertThat(members.select("#org-uab a").attr("href")).isEqualTo("/ca/agenda?organiser=uab");
        Document manlleu = page(anonymous(Language.CATALAN, "/members/manlleu"));
        assertThat(manlleu.select(".section-head a").eachAttr("href"))
                .containsExactly("/ca/agenda?organiser=manlleu", "/ca/agenda?speaker=manlleu");
    }

    private static String entry(Document agenda, String id) {
        return agenda.select(".entry:has([href*=" + id + "])").text();
    }
}
