package cat.xarxa.portal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.testing.FakeService;
import cat.xarxa.portal.testing.Recorded;
import java.net.URI;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What is published is changed, corrected and withdrawn, after a look at whom it would reach; its page says so. */
class AmendmentSliceTests extends Pages {

    private static final String POST = "/console/posts/" + Recorded.POST;
    private static final String API = "/api/v1/posts/" + Recorded.POST;
    private static final String STANDS_IN = "01999c4e-5a00-7000-8000-0000000000aa";

    private static final String CORRECTED = """
            "amendments": [{"kind": "CHANGED", "at": "2026-11-24T09:00:00Z", "note": {"ca": "S’amplia"}},
              {"kind": "CORRECTED", "at": "2026-11-25T09:00:00Z", "note": {"ca": "La data bona"}}],""";

    @Test
    void isWellMade() throws Exception {
        for (Language language : Language.values()) {
            for (String path : new String[] {POST, POST + "/amend", POST + "/withdraw"}) {
                WellMade.check(office(get(language, path)).getContentAsString(), language.code());
            }
        }
    }

    @Test
    void saysFirstWhomACorrectionReaches() throws Exception {
        Document page = sent(form("/amend")
                .param("preview", "true")
                .param("level", "CORRECTION")
                .param("note.ca", "La data bona")
                .param("texts.ca.title", "Títol bo"));

        assertThat(page.select("#forecast").text()).contains("4 safates");
        assertThat(page.select("[name=note.ca]").val()).isEqualTo("La data bona");
        assertThat(page.select(".manuscript .actions button").eachText())
                .containsExactly("Mira a qui arribarà", "Publica el canvi");
        assertThat(asked(NETWORK.notification, "POST /api/v1/dry-runs").body())
                .contains("\"sequel\":{\"kind\":\"CORRECTION\",\"note\":{\"ca\":\"La data bona\"}}")
                .contains("\"title\":\"Títol bo\"");
    }

    @Test
    void saysThatNobodyIsToldOfASlightChange() throws Exception {
        NETWORK.notification.forget();

        Document page = sent(form("/amend").param("preview", "true").param("level", "MINOR"));

        assertThat(page.select("#forecast").text()).contains("No se n’avisarà ningú");
        assertThat(NETWORK.notification.asked()).noneMatch(asked -> asked.line().contains("dry-runs"));
    }

    @Test
    void offersToActOnlyOnceOneHasLooked() throws Exception {
        for (String act : new String[] {"/amend", "/withdraw"}) {
            assertThat(ca(POST + act).select("main .actions button").eachText()).containsExactly("Mira a qui arribarà");
        }
    }

    @Test
    void changesAndCorrectsOnceWithTheVersionThatWasRead() throws Exception {
        NETWORK.content.json("POST " + API + "/changes", Recorded.answer("post.json"));
        NETWORK.content.json("POST " + API + "/corrections", Recorded.answer("post.json"));

        MockHttpServletResponse changed = office(form("/amend")
                .param("key", "the-key")
                .param("version", "3")
                .param("level", "MAJOR")
                .param("note.ca", "S’amplia")
                .param("note.es", " ")
                .param("texts.ca.title", "Títol"));
        office(form("/amend").param("level", "CORRECTION").param("note.ca", "La data bona"));

        assertThat(changed.getHeader("Location")).isEqualTo("/ca" + POST);
        FakeService.Asked change = asked(NETWORK.content, "POST " + API + "/changes");
        assertThat(change.header("If-Match")).isEqualTo("\"3\"");
        assertThat(change.header("Idempotency-Key")).isEqualTo("the-key");
        assertThat(change.body()).contains("\"level\":\"MAJOR\",\"note\":{\"ca\":\"S’amplia\"},\"post\":{");
        assertThat(asked(NETWORK.content, "POST " + API + "/corrections").body())
                .startsWith("{\"note\":{\"ca\":\"La data bona\"},\"post\":{");
    }

    @Test
    void withdrawsInFavourOfAnotherByTheAddressOfItsPage() throws Exception {
        NETWORK.content.json("POST " + API + "/withdrawal", Recorded.answer("post.json"));

        office(form("/withdraw")
                .param("version", "3")
                .param("reason.ca", "S’ha anul·lat")
                .param("redirect", "https://xarxa.example/ca/news/" + STANDS_IN + "/una-altra"));

        assertThat(asked(NETWORK.content, "POST " + API + "/withdrawal").body())
                .isEqualTo("{\"reason\":{\"ca\":\"S’ha anul·lat\"},\"redirect\":\"" + STANDS_IN + "\"}");
    }

    @Test
    void saysWhatIsMissingWhereItIs() throws Exception {
        NETWORK.content.answer(
                "POST " + API + "/changes",
                exchange -> FakeService.send(exchange, 400, "application/problem+json", """
                {"detail": "Revisa-ho", "errors": [
                  {"field": "note.ca", "code": "catalan-required", "message": "Hi falta el català."}]}"""));

        Document page = sent(form("/amend").param("level", "MAJOR"));

        assertThat(page.select(".faults a").text()).isEqualTo("Nota en català: Hi falta el català.");
        assertThat(page.getElementById("note.ca").attr("aria-invalid")).isEqualTo("true");
    }

    @Test
    void showsReadersWhatChangedNewestFirst() throws Exception {
        NETWORK.content.json(
                "GET " + API, Recorded.answer("post.json").replaceFirst("\"type\"", CORRECTED + "\"type\""));

        Document page = page("/news/" + Recorded.POST + "/" + slug(), 200);

        assertThat(page.select(".amendments li").eachText())
                .containsExactly(
                        "Rectificació, 25 de novembre de 2026: La data bona",
                        "Canvi, 24 de novembre de 2026: S’amplia");
    }

    @Test
    void saysOfWhatIsGoneThatItIsAndWhy() throws Exception {
        withdrawn("null");

        Document page = page("/news/" + Recorded.POST + "/" + slug(), 410);

        assertThat(page.select("h1").text()).isEqualTo("Aquesta publicació s’ha retirat");
        assertThat(page.select(".amendments").text()).contains("S’ha anul·lat");
    }

    @Test
    void leadsToWhatStandsInForWhatIsGone() throws Exception {
        withdrawn("\"" + STANDS_IN + "\"");

        MockHttpServletResponse answer = mvc.perform(get(Language.SPANISH, "/news/" + Recorded.POST))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(308);
        assertThat(answer.getHeader("Location")).isEqualTo("/es/news/" + STANDS_IN);
    }

    private static void withdrawn(String redirect) {
        NETWORK.content.json("GET " + API, """
                {"id": "%s", "type": "NEWS", "state": "WITHDRAWN", "ownerName": "Xarxa", "audience": "PUBLIC",
                 "themes": [], "territories": [], "texts": {}, "publishedAt": "2026-11-24T09:00:00Z",
                 "amendments": [{"kind": "WITHDRAWN", "at": "2026-11-25T09:00:00Z", "note": {"ca": "S’ha anul·lat"},
                   "redirect": %s}]}
                """.formatted(Recorded.POST, redirect));
    }

    private static String slug() {
        return "seguiment-dels-projectes-next-generation-eu";
    }

    private Document page(String path, int status) throws Exception {
        MockHttpServletResponse answer =
                mvc.perform(get(Language.CATALAN, path)).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(status);
        return WellMade.check(answer.getContentAsString(), "ca");
    }

    private Document ca(String path) throws Exception {
        return sent(get(Language.CATALAN, path));
    }

    private Document sent(MockHttpServletRequestBuilder request) throws Exception {
        return WellMade.check(office(request).getContentAsString(), "ca");
    }

    private static MockHttpServletRequestBuilder form(String act) {
        return request(HttpMethod.POST, URI.create("/ca" + POST + act))
                .contentType("application/x-www-form-urlencoded");
    }

    private MockHttpServletResponse office(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(asOffice(request)).andReturn().getResponse();
    }

    private static FakeService.Asked asked(FakeService service, String line) {
        return service.asked().stream()
                .filter(asked -> asked.line().equals(line))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
