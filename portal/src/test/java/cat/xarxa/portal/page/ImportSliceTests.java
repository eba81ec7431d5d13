package cat.xarxa.portal.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.testing.FakeService;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** A list of members in the console: checked, mended, taken in. */
class ImportSliceTests extends Pages {

    private static final String API = "POST /api/v1/members/import";
    private static final String LIST = "name,kind,townIneCode5,state,on\nMóra,TOWN_COUNCIL,43094,ADHERED,2021-01-01\n";
    private static final String OUTCOME = """
            {"dryRun": true, "added": %s, "known": 1, "lines": [
             {"line": 2, "id": "mora", "name": "Móra <b>", "outcome": "NEW"},
             {"line": 3, "id": "vic", "name": "Vic", "outcome": "KNOWN"}]}""";

    @Test
    void saysWhatAListHasToBeLike() throws Exception {
        for (Language language : Language.values()) {
            Document page = WellMade.check(
                    office(get(language, "/console/members/import")).getContentAsString(), language.code());
            assertThat(page.select("tbody th").eachText())
                    .containsExactly("name", "kind", "townIneCode5", "state", "on", "assemblyOn", "minutes", "id");
            assertThat(page.select("form").attr("enctype")).isEqualTo("multipart/form-data");
            assertThat(page.select("button[name=import]")).isEmpty();
        }
    }

    @Test
    void looksThroughAFileBeforeItTakesAnythingIn() throws Exception {
        NETWORK.members.json(API, OUTCOME.formatted(2));
        for (Language language : Language.values()) {
            MockHttpServletResponse answer = office(form(language)
                    .file(new MockMultipartFile("file", "m.csv", "text/csv", ("\uFEFF" + LIST).getBytes(UTF_8)))
                    .param("import", "true"));
            Document page = WellMade.check(answer.getContentAsString(), language.code());

            assertThat(NETWORK.members.lastAsked().query()).isEqualTo("dryRun=true");
            assertThat(NETWORK.members.lastAsked().body()).isEqualTo("\uFEFF" + LIST);
            assertThat(NETWORK.members.lastAsked().header("Content-Type")).isEqualTo("text/csv");
            assertThat(page.select("textarea").first().wholeText()).isEqualTo(LIST);
            assertThat(page.select("[role=status] tbody th").eachText()).containsExactly("Móra <b>", "Vic");
            assertThat(page.select("button[name=import]")).hasSize(1);
        }
    }

    @Test
    void takesInWhatWasLookedThroughOnce() throws Exception {
        NETWORK.members.json(API, OUTCOME.formatted(2));
        MockHttpServletResponse answer = office(
                form(Language.CATALAN).param("list", LIST).param("key", "k1").param("import", "true"));

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).isEqualTo("/ca/console/members?state=ADHERED&added=2");
        assertThat(NETWORK.members.lastAsked().query()).isEqualTo("dryRun=false");
        assertThat(NETWORK.members.lastAsked().header("Idempotency-Key")).isEqualTo("k1");
        assertThat(NETWORK.members.lastAsked().body()).isEqualTo(LIST);

        NETWORK.members.json("GET /api/v1/members", EMPTY);
        for (Language language : Language.values()) {
            Document list = WellMade.check(
                    office(get(language, "/console/members?state=ADHERED&added=2"))
                            .getContentAsString(),
                    language.code());
            assertThat(list.select("[role=status]").text()).contains("2");
        }
    }

    @Test
    void hasNothingToTakeInOfWhatIsKnown() throws Exception {
        NETWORK.members.json(API, OUTCOME.formatted(0));
        Document page = WellMade.check(
                office(form(Language.CATALAN).param("list", LIST)).getContentAsString(), "ca");
        assertThat(page.select("button[name=import]")).isEmpty();
        assertThat(page.text()).contains("No s’hi afegirà cap membre. Un ja hi és, i queda com està.");
    }

    @Test
    void namesLineAndColumnOfWhatIsWrong() throws Exception {
        refusing("""
                {"detail": "…", "errors": [
                 {"field": "lines.7.kind", "code": "one-of", "message": "Ha de ser un d’aquests."},
                 {"field": "file", "code": "x", "message": "Hi falta la columna."}]}""");
        MockHttpServletResponse answer =
                office(form(Language.CATALAN).param("list", LIST).param("import", "true"));

        assertThat(answer.getStatus()).isEqualTo(400);
        Document page = WellMade.check(answer.getContentAsString(), "ca");
        assertThat(page.select(".faults li").eachText())
                .containsExactly("Línia 7, kind: Ha de ser un d’aquests.", "Hi falta la columna.");
        assertThat(page.select("textarea").first().wholeText()).isEqualTo(LIST);
        assertThat(page.select("button[name=import]")).isEmpty();
    }

    @Test
    void saysThatThereMayBeMore() throws Exception {
        String fault = "{\"field\": \"lines.7.kind\", \"code\": \"required\", \"message\": \"És obligatori.\"}";
        refusing(
                "{\"errors\": [" + IntStream.range(0, 50).mapToObj(i -> fault).collect(Collectors.joining(",")) + "]}");
        Document page = WellMade.check(
                office(form(Language.CATALAN).param("list", LIST)).getContentAsString(), "ca");
        assertThat(page.select(".faults").text()).contains("cinquanta");
    }

    @Test
    void sendsOnWhatIsNoTextAndShowsNoneOfIt() throws Exception {
        refusing("{\"errors\": [{\"field\": \"file\", \"code\": \"not-utf-8\", \"message\": \"No és UTF-8.\"}]}");
        Document page = WellMade.check(
                office(form(Language.CATALAN)
                                .file(new MockMultipartFile("file", "m.csv", "text/csv", "Móra".getBytes(ISO_8859_1))))
                        .getContentAsString(),
                "ca");
        assertThat(page.select(".faults li").text()).isEqualTo("No és UTF-8.");
        assertThat(page.select("textarea").text()).isEmpty();
    }

    @Test
    void keepsTheListAndItsKeyWhileTheServiceIsAway() throws Exception {
        NETWORK.members.status(API, 503);
        MockHttpServletResponse answer = office(
                form(Language.CATALAN).param("list", LIST).param("key", "k1").param("import", "true"));
        assertThat(answer.getStatus()).isEqualTo(503);
        Document page = WellMade.check(answer.getContentAsString(), "ca");
        assertThat(page.select("textarea").first().wholeText()).isEqualTo(LIST);
        assertThat(page.select("input[name=key]").val()).isEqualTo("k1");
    }

    private static void refusing(String problem) {
        NETWORK.members.answer(API, exchange -> FakeService.send(exchange, 400, "application/problem+json", problem));
    }

    private static MockMultipartHttpServletRequestBuilder form(Language language) {
        return multipart("/" + language.code() + "/console/members/import");
    }

    private MockHttpServletResponse office(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(asOffice(request)).andReturn().getResponse();
    }

    private MockHttpServletResponse office(MockMultipartHttpServletRequestBuilder form) throws Exception {
        return mvc.perform(form.with(sent -> cat.xarxa.portal.signin.SignedInPeople.sentByOffice("Laia Office", sent)))
                .andReturn()
                .getResponse();
    }
}
