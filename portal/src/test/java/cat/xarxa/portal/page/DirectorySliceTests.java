package cat.xarxa.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.testing.Recorded;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who belongs to the network: the list and the map. */
class DirectorySliceTests extends Pages {

    private static final String API = "GET /api/v1/members";

    @Test
    void listsEachMemberWithItsPage() throws Exception {
        Document page = page(anonymous(Language.CATALAN, "/members"));
        assertThat(page.select("#org-manlleu").text())
                .isEqualTo("Manlleu Ajuntament Osona Barcelona 5 d’octubre de 2017");
        assertThat(page.select("#org-manlleu a").attr("href")).isEqualTo("/ca/members/manlleu");
        assertThat(page.select("#org-reus").text()).isEqualTo("Reus Ajuntament Baix Camp Tarragona Pendent");
        assertThat(page.select("h2 .amount").text()).isEqualTo("9");
    }

    /** The office's token gets all members of the service; this page is not where it looks after them. */
    @ParameterizedTest
    @ValueSource(strings = {"APPLIED", "SUSPENDED", "LEFT"})
    void showsNobodyWhoTakesNoPart(String state) throws Exception {
        NETWORK.members.json(API, Recorded.answer("members.json").replace("PENDING", state));
        Document page = page(mvc.perform(asOffice(get(Language.CATALAN, "/members")))
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(page.select("tbody tr")).hasSize(8);
        assertThat(page.select("#org-reus, .map a.pending")).isEmpty();
    }

    @Test
    void asksTheServiceForWhatTheReaderChose() throws Exception {
        String chosen = "comarca=osona&province=Barcelona&kind=TOWN_COUNCIL&population=UP_TO_50000";
        Document page = page(anonymous(Language.CATALAN, "/members?" + chosen));
        assertThat(asked())
                .isEqualTo("comarca=osona&province=Barcelona&kind=TOWN_COUNCIL&populationBand=UP_TO_50000&limit=100");
        assertThat(page.select(".filtered strong").text())
                .isEqualTo("Ajuntament · Osona · Barcelona · De 20.001 a 50.000 habitants");
        assertThat(page.select("option[selected]").eachAttr("value"))
                .containsExactly("TOWN_COUNCIL", "osona", "Barcelona", "UP_TO_50000");
    }

    @Test
    void passesNothingOnThatIsInNoCatalogue() throws Exception {
        anonymous(Language.CATALAN, "/members?comarca=nowhere&province=Madrid&kind=$ne&population=SMALL&state=LEFT");
        assertThat(asked()).isEqualTo("limit=100");
    }

    @Test
    void saysSomethingWhenTheFilterMatchesNothing() throws Exception {
        empty();
        Document page = page(anonymous(Language.CATALAN, "/members?comarca=osona"));
        assertThat(page.select(".empty").first().text()).startsWith("Cap membre");
        assertThat(page.select(".map")).isEmpty();
    }

    @Test
    void putsMunicipalitiesOnTheMap() throws Exception {
        for (Language language : Language.values()) {
            Document page = page(anonymous(language, "/members"));
            assertThat(page.select(".map a")).hasSize(8).allSatisfy(town -> {
                assertThat(town.select("path").attr("d")).startsWith("M").endsWith("z");
                assertThat(page.select("tbody a[href=" + town.attr("href") + "]"))
                        .hasSize(1);
            });
        }
        Document catalan = page(anonymous(Language.CATALAN, "/members"));
        assertThat(catalan.select(".map a[href=/ca/members/manlleu]").text()).isEqualTo("Manlleu");
        assertThat(catalan.select(".map a.pending").text()).isEqualTo("Reus (pendent)");
        assertThat(catalan.select(".map figcaption").text()).contains("Un membre que no és cap municipi");
        assertThat(catalan.select(".map svg").attr("viewBox")).isEqualTo("0 0 1600 1597");
    }

    private static String asked() {
        return NETWORK.members.asked().stream()
                .filter(asked -> asked.line().equals(API))
                .toList()
                .getLast()
                .query();
    }
}
