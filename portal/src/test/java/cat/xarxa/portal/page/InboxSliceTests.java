package cat.xarxa.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.testing.Recorded;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The inbox: what came, why, and what of it is about an activity. */
class InboxSliceTests extends Pages {

    @Test
    void saysWhatIsUnreadInAWordAndWhyItCame() throws Exception {
        Document inbox = page(signedIn(Language.CATALAN, "/inbox"));
        assertThat(inbox.title()).startsWith("(3) ");
        assertThat(inbox.select(".day h2").eachText()).hasSize(3);
        assertThat(inbox.select(".message.unread .tag").eachText())
                .containsExactly("Sense llegir", "Sense llegir", "Sense llegir");
        assertThat(inbox.select(".message .reason").eachText())
                .hasSize(7)
                .allMatch(reason -> reason.startsWith("Ho reps perquè"));
        assertThat(inbox.select(".message h3 a").first().attr("href"))
                .isEqualTo("/ca/news/" + Recorded.POST + "/seguiment-dels-projectes-next-generation-eu");
        assertThat(inbox.select(".inbox > [hidden]").attr("hx-sse:connect")).isEqualTo("/ca/inbox/stream?since=42");
        assertThat(NETWORK.notification.asked()).anySatisfy(asked -> {
            assertThat(asked.query()).contains("limit=30", "lang=ca");
            assertThat(asked.header("Authorization")).isEqualTo("Bearer access-token");
            assertThat(asked.header("Accept-Language")).isEqualTo("ca");
        });
    }

    @Test
    void saysWhyNoMailCameAtOnce() throws Exception {
        assertThat(message(Language.CATALAN, "Seguiment dels projectes")
                        .select(".reason")
                        .text())
                .isEqualTo("Ho reps perquè segueixes les notícies de la xarxa."
                        + " El correu surt quan s'acaben les teves hores tranquil·les");
    }

    @Test
    void isFetchedInPartWhenTheBrowserAsks() throws Exception {
        String part = mvc.perform(as(get(Language.CATALAN, "/inbox")).header("HX-Request", "true"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        Document list = page(part);
        assertThat(list.select("h1, header, footer")).isEmpty();
        assertThat(list.title()).isEqualTo("(3) La meva safata · Xarxa");
        assertThat(list.select("#unread-in-bar[hx-swap-oob=true]").text()).startsWith("3");
        assertThat(list.select(".message")).hasSize(7);
    }

    @Test
    void staysAsItIsWhileTheServiceIsAway() throws Exception {
        away();
        assertThat(mvc.perform(as(get(Language.CATALAN, "/inbox")).header("HX-Request", "true"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(204);
    }

    @Test
    void saysWhenAnActivityIsAndWhoOrganisesIt() throws Exception {
        Element message = message(Language.CATALAN, "Seminari de compra pública responsable");
        assertThat(message.select(".kicker").text()).startsWith("Seminari").doesNotContain("Xarxa de Municipis");
        assertThat(message.select(".about").text())
                .startsWith("divendres, 4 de desembre de 2026, de 10.00 a 13.00 h")
                .contains("Xarxa de Municipis per l’Economia Social i Solidària i Confederació de Cooperatives")
                .doesNotContain("Ja s’ha fet");
    }

    @Test
    void saysThatARecordingOfSomethingPastCanBeSeen() throws Exception {
        Element message = message(Language.CATALAN, "Gravació: Jornada de bones pràctiques");
        assertThat(message.select(".kicker").text()).startsWith("Sense llegir").contains("Jornada");
        assertThat(message.select(".about").text())
                .startsWith("dimarts, 2 de març de 2021")
                .contains("Ja s’ha fet", "Respon.cat", "Ja en pots veure la gravació.");
        assertThat(message.select("h3 a").attr("href"))
                .isEqualTo("/ca/agenda/" + Recorded.PAST + "/jornada-de-bones-practiques-respon-cat#recordings");
    }

    @Test
    void writesDatesInTheLanguageOfThePage() throws Exception {
        assertThat(message(Language.ENGLISH, "Jornada de bones")
                        .select(".about")
                        .text())
                .startsWith("Tuesday, 2 March 2021");
    }

    @Test
    void tellsPostsAsItAlwaysDid() throws Exception {
        Element message = message(Language.CATALAN, "Manlleu cedeix");
        assertThat(message.select(".kicker").text()).contains("Bona pràctica", "Ajuntament de Manlleu");
        assertThat(message.select(".about")).isEmpty();
    }

    @Test
    void isNarrowedByItsAddressAndStaysSo() throws Exception {
        Document inbox = page(signedIn(Language.CATALAN, "/inbox?show=unread&category=news&theme=habitatge"));

        assertThat(NETWORK.notification.asked())
                .anySatisfy(
                        asked -> assertThat(asked.query()).contains("part=UNREAD", "category=NEWS", "theme=habitatge"));
        assertThat(inbox.select("form.filter option[selected]").eachText())
                .containsExactly("Només el que no has llegit", "Notícies i recursos", "Habitatge cooperatiu");
        assertThat(inbox.select("#messages form").stream()
                        .map(form -> form.select("[name=show]").val()
                                + form.select("[name=category]").val()
                                + form.select("[name=theme]").val()))
                .isNotEmpty()
                .allMatch("unreadnewshabitatge"::equals);
        assertThat(inbox.select(".inbox").attr("hx-get"))
                .endsWith("/ca/inbox?show=unread&category=news&theme=habitatge");
    }

    @Test
    void saysWhatAFilterLeavesNothingOf() throws Exception {
        empty();
        assertThat(page(signedIn(Language.CATALAN, "/inbox?show=archived"))
                        .select(".empty")
                        .text())
                .isEqualTo("Aquí no hi ha cap missatge. Mostra tota la safata");
        assertThat(page(signedIn(Language.CATALAN, "/inbox")).select(".empty").text())
                .startsWith("Encara no tens cap missatge.");
    }

    @Test
    void putsAwayWithoutLosingThePlace() throws Exception {
        NETWORK.notification.status("POST /api/v1/inbox/" + Recorded.MESSAGE + "/archive", 204);
        String address = mvc.perform(as(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post(
                                "/ca/inbox/" + Recorded.MESSAGE + "/archive")
                        .param("show", "unread")
                        .param("category", "")
                        .param("cursor", "b2xk")))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(address).isEqualTo("/ca/inbox?show=unread&cursor=b2xk");
    }

    @Test
    void leadsToAllThatCameOnTheSame() throws Exception {
        Element message = message(Language.CATALAN, "Gravació: Jornada de bones pràctiques");
        String address =
                message.select("a[href]:contains(Un missatge anterior)").attr("href");
        assertThat(address).isEqualTo(message.select("a[rel=bookmark]").attr("href"));
        NETWORK.notification.json("GET /api/v1" + address.substring(3), Recorded.answer("inbox.json"));

        for (Language language : Language.values()) {
            Document thread = WellMade.check(signedIn(language, address.substring(3)), language.code());
            assertThat(thread.select(".message")).hasSize(7);
        }
    }

    @Test
    void hasNoPageForWhatIsNotTheReaders() throws Exception {
        NETWORK.notification.status("GET /api/v1/inbox/" + Recorded.MESSAGE, 404);
        assertThat(mvc.perform(as(get(Language.CATALAN, "/inbox/" + Recorded.MESSAGE)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    private Element message(Language language, String title) throws Exception {
        return page(signedIn(language, "/inbox")).select(".message").stream()
                .filter(message -> message.select("h3").text().startsWith(title))
                .findFirst()
                .orElseThrow();
    }
}
