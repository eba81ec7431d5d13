package cat.xarxa.portal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.testing.FakeService;
import cat.xarxa.portal.testing.Recorded;
import java.net.URI;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The console: what waits, what is written, what is out and whom it reached. */
class ConsoleSliceTests extends Pages {

    private static final String POST = "/console/posts/" + Recorded.POST;
    private static final String ACTIVITY = "/console/activities/" + Recorded.PAST;
    private static final String POST_API = "/api/v1/posts/" + Recorded.POST;
    private static final String ACTIVITY_API = "/api/v1/activities/" + Recorded.PAST;

    static Stream<String> paths() {
        return Stream.of(
                "/console",
                "/console/posts",
                "/console/posts?state=REVIEW",
                "/console/activities?state=DRAFT&cursor=b2xk",
                "/console/posts/new",
                "/console/activities/new",
                POST,
                ACTIVITY,
                POST + "/edit",
                ACTIVITY + "/edit");
    }

    @ParameterizedTest
    @MethodSource("paths")
    void isWellMadeWhenFull(String path) throws Exception {
        drafts(path.endsWith("/edit"));
        for (Language language : Language.values()) {
            Document page = WellMade.check(office(get(language, path)).getContentAsString(), language.code());
            assertThat(page.select(".sections a").eachAttr("href")).contains("/" + language.code() + "/console");
            assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/console", "/console/posts", "/console/activities/new", "/console/posts/new"})
    void isWellMadeWhenEmptyAndWhileServicesAreAway(String path) throws Exception {
        for (Language language : Language.values()) {
            empty();
            WellMade.check(office(get(language, path)).getContentAsString(), language.code());
            away();
            WellMade.check(office(get(language, path)).getContentAsString(), language.code());
        }
    }

    @Test
    void isOnlyOfferedToTheOffice() throws Exception {
        assertThat(page(signedIn(Language.CATALAN, "/")).select(".sections a").eachText())
                .doesNotContain("Consola");
    }

    @Test
    void showsProposalsWithWhoMadeThem() throws Exception {
        NETWORK.content.json(
                "GET /api/v1/posts",
                Recorded.answer("posts.json").replace("\"audience\":", "\"proposedBy\": \"coopcat\", \"audience\":"));
        Document desk = page(office(get(Language.CATALAN, "/console")).getContentAsString());
        assertThat(desk.select("section[aria-labelledby=proposals] tbody .tag").text())
                .contains("Proposta de coopcat");
        assertThat(desk.select("section[aria-labelledby=proposals] tbody a")
                        .first()
                        .attr("href"))
                .startsWith("/ca/console/");
    }

    @Test
    void draftsAPostOnceInTheLanguagesThatAreWritten() throws Exception {
        NETWORK.content.json("POST /api/v1/posts", Recorded.answer("post.json"));
        MockHttpServletResponse answer = office(form("/console/posts")
                .param("key", "the-key")
                .param("type", "NEWS")
                .param("ownerOrg", "xarxa")
                .param("sourceOrg", "")
                .param("audience", "PUBLIC")
                .param("themes", "habitatge", "fons-europeus")
                .param("texts.ca.title", "Títol")
                .param("texts.ca.summary", "Resum")
                .param("texts.ca.body", "Cos")
                .param("texts.es.title", "")
                .param("texts.en.title", " "));
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).isEqualTo("/ca" + POST);
        FakeService.Asked asked = asked(NETWORK.content, "POST /api/v1/posts");
        assertThat(asked.header("Idempotency-Key")).isEqualTo("the-key");
        assertThat(asked.body())
                .contains("\"themes\":[\"habitatge\",\"fons-europeus\"]", "\"ca\":{\"title\":\"Títol\"")
                .contains("\"sourceOrg\":null")
                .doesNotContain("\"es\"", "\"en\"");
    }

    @Test
    void saysWhatIsWrongWhereItIsAndKeepsWhatWasTyped() throws Exception {
        NETWORK.content.answer(
                "POST /api/v1/posts", exchange -> FakeService.send(exchange, 400, "application/problem+json", """
                {"detail": "Revisa-ho", "errors": [
                  {"field": "texts.ca.title", "code": "required", "message": "Hi falta el títol."},
                  {"field": "themes[0]", "code": "unknown", "message": "Aquest tema no hi és."}]}"""));
        MockHttpServletResponse answer = office(form("/console/posts").param("texts.ca.body", "El que he escrit"));
        Document page = WellMade.check(answer.getContentAsString(), "ca");
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(page.select(".faults a").eachAttr("href")).containsExactly("#texts.ca.title", "#themes");
        assertThat(page.select(".faults a").first().text()).isEqualTo("En català: Títol: Hi falta el títol.");
        assertThat(page.getElementById("texts.ca.title").attr("aria-describedby"))
                .contains("texts.ca.title-fault");
        assertThat(page.getElementById("texts.ca.body").val()).isEqualTo("El que he escrit");
    }

    @Test
    void keepsWhatWasTypedWhileTheServiceIsAwayAndSendsItUnderTheSameKey() throws Exception {
        NETWORK.content.status("POST /api/v1/posts", 503);
        MockHttpServletResponse answer =
                office(form("/console/posts").param("key", "the-key").param("texts.ca.title", "El meu títol"));
        Document page = WellMade.check(answer.getContentAsString(), "ca");
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(page.select("[name=key]").val()).isEqualTo("the-key");
        assertThat(page.getElementById("texts.ca.title").val()).isEqualTo("El meu títol");
    }

    @Test
    void letsNobodyOverwriteUnseenWhatSomebodyElseSaved() throws Exception {
        drafts(true);
        NETWORK.content.status("PUT " + POST_API, 412);
        MockHttpServletResponse answer = office(form(POST).param("version", "1").param("texts.ca.title", "Meu"));
        Document page = WellMade.check(answer.getContentAsString(), "ca");
        assertThat(answer.getStatus()).isEqualTo(412);
        assertThat(asked(NETWORK.content, "PUT " + POST_API).header("If-Match")).isEqualTo("\"1\"");
        assertThat(page.select(".faults").text()).contains("Algú altre ho ha canviat");
        assertThat(page.select("[name=version]").val()).isEqualTo("2");
        assertThat(page.getElementById("texts.ca.title").val()).isEqualTo("Meu");
    }

    @Test
    void previewsWithoutSavingAndWithoutTrustingWhatWasTyped() throws Exception {
        NETWORK.content.forget();
        MockHttpServletResponse answer = office(form("/console/posts")
                .param("preview", "true")
                .param("texts.ca.title", "<b>Títol</b>")
                .param("texts.ca.body", "**Fort** <script>alert(1)</script>"));
        Document page = WellMade.check(answer.getContentAsString(), "ca");
        assertThat(page.select(".proof h3").text()).isEqualTo("<b>Títol</b>");
        assertThat(page.select(".proof strong").text()).isEqualTo("Fort");
        assertThat(page.select(".proof script")).isEmpty();
        assertThat(NETWORK.content.asked()).noneMatch(asked -> asked.line().startsWith("POST"));
    }

    @Test
    void previewsInPartWhileOneTypes() throws Exception {
        MockHttpServletResponse answer = office(form("/console/activities/preview")
                .header("HX-Request", "true")
                .param("texts.ca.title", "Títol")
                .param("texts.en.title", "Title"));
        Document part = page(answer.getContentAsString());
        assertThat(part.select("header, form")).isEmpty();
        assertThat(part.select(".proof").eachAttr("lang")).containsExactly("ca", "en");
    }

    @Test
    void publishesAPostAndShowsWhomItReached() throws Exception {
        NETWORK.content.json("POST " + POST_API + "/publish", Recorded.answer("post.json"));
        assertThat(office(form(POST + "/publish")).getHeader("Location")).isEqualTo("/ca" + POST);
        Document page = page(office(get(Language.CATALAN, POST)).getContentAsString());
        assertThat(page.select(".telling").text()).contains("32 safates, i 16 correus", "Acceptat pel servidor");
        assertThat(page.select("#reach").hasAttr("hx-get")).isFalse();
    }

    @Test
    void looksAgainWhileDeliveriesGoOn() throws Exception {
        NETWORK.notification.json(
                "GET /api/v1/publications/" + Recorded.POST + "/deliveries",
                Recorded.answer("deliveries.json").replace("{\"ACCEPTED\": 16}", "{\"ACCEPTED\": 6, \"QUEUED\": 10}"));
        Document part = page(
                office(get(Language.CATALAN, "/console/reach/" + Recorded.POST).header("HX-Request", "true"))
                        .getContentAsString());
        assertThat(part.select("#reach").attr("hx-get")).isEqualTo("/ca/console/reach/" + Recorded.POST);
        assertThat(part.select("progress").attr("value")).isEqualTo("38");
        assertThat(part.select("progress").attr("max")).isEqualTo("48");
        assertThat(part.select("#reach-told").text()).isEmpty();
    }

    @Test
    void tellsOnceThatItIsDone() throws Exception {
        Document part = page(
                office(get(Language.CATALAN, "/console/reach/" + Recorded.POST).header("HX-Request", "true"))
                        .getContentAsString());
        assertThat(part.select("#reach-told[hx-swap-oob]").text()).isEqualTo("S’ha enviat a tothom a qui tocava.");
    }

    @Test
    void draftsAnActivityAtTheHoursOfItsPlaceWithSessionsAndSpeakers() throws Exception {
        NETWORK.events.json("POST /api/v1/activities", Recorded.answer("activity-past.json"));
        MockHttpServletResponse answer = office(form("/console/activities")
                .param("kind", "SEMINAR")
                .param("lead", "respon-cat")
                .param("organisers", "respon-cat", "xarxa")
                .param("zone", "Europe/Madrid")
                .param("date", "2027-07-01")
                .param("starts", "10:00")
                .param("ends", "13.30")
                .param("sessions[0].kind", "WORKSHOP")
                .param("sessions[0].texts.ca.title", "Taller")
                .param("sessions[0].starts", "11:00")
                .param("sessions[0].ends", "12:00")
                .param("sessions[0].speakers[0]", "019f9b6a-3c00-7a11-8b52-6d1f0c2e4b02 manlleu")
                .param("sessions[0].speakers[1]", "")
                .param("sessions[1].kind", ""));
        assertThat(answer.getHeader("Location")).isEqualTo("/ca" + ACTIVITY);
        assertThat(asked(NETWORK.events, "POST /api/v1/activities").body())
                .contains("\"organisers\":[{\"orgId\":\"respon-cat\"},{\"orgId\":\"xarxa\"}]")
                .contains("\"date\":null")
                .contains("\"starts\":\"2027-07-01T10:00+02:00\"", "\"ends\":\"2027-07-01T13:30+02:00\"")
                .contains("\"starts\":\"2027-07-01T11:00+02:00\"")
                .contains("[{\"personId\":\"019f9b6a-3c00-7a11-8b52-6d1f0c2e4b02\",\"orgId\":\"manlleu\"}]");
    }

    @Test
    void sendsTheDayAloneWhereNoHoursAreKnown() throws Exception {
        NETWORK.events.json("POST /api/v1/activities", Recorded.answer("activity-past.json"));
        office(form("/console/activities").param("date", "2027-07-01"));
        assertThat(asked(NETWORK.events, "POST /api/v1/activities").body())
                .contains("\"date\":\"2027-07-01\"", "\"starts\":null", "\"ends\":null", "\"sessions\":[]");
    }

    @Test
    void writesAnActivityAnewAsItIsSaved() throws Exception {
        drafts(true);
        Document page = page(office(get(Language.CATALAN, ACTIVITY + "/edit")).getContentAsString());
        assertThat(page.select("#date").val()).isEqualTo("2021-03-02");
        assertThat(page.select("#lead [selected]").val()).isEqualTo("respon-cat");
        assertThat(page.getElementById("sessions[0].speakers[0]")
                        .select("[selected]")
                        .text())
                .isEqualTo("Jordi Vilar, Representant");
        assertThat(page.getElementById("sessions[1].texts.ca.title").val()).isEmpty();
    }

    @Test
    void losesNoSpeakerWhomTheRollDoesNotKnowAnyMore() throws Exception {
        String formerly = "019f9b6a-3c00-7a11-8b52-6d1f0c2e4b99";
        NETWORK.events.json(
                "GET " + ACTIVITY_API,
                Recorded.answer("activity-past.json")
                        .replace("PUBLISHED", "DRAFT")
                        .replace("\"speakers\": [", """
                                "speakers": [{"personId": "%s", "orgId": "vic", "name": "Anna Pou",
                                  "orgName": "Ajuntament de Vic", "role": "TECHNICIAN"},""".formatted(formerly)));
        Document page = page(office(get(Language.CATALAN, ACTIVITY + "/edit")).getContentAsString());
        assertThat(page.getElementById("sessions[0].speakers[0]")
                        .select("[selected]")
                        .val())
                .isEqualTo(formerly + " vic");
        assertThat(page.getElementById("sessions[0].speakers[1]")
                        .select("[selected]")
                        .text())
                .isEqualTo("Jordi Vilar, Representant");
        assertThat(page.getElementById("sessions[0].speakers[2]").select("[selected]"))
                .isEmpty();
    }

    @Test
    void asksOfWhatIsOverWhetherPeopleAreTold() throws Exception {
        drafts(true);
        NETWORK.events.answer(
                "POST " + ACTIVITY_API + "/publish",
                exchange -> FakeService.send(exchange, 400, "application/problem+json", """
                {"detail": "…", "errors": [{"field": "tellPeople", "code": "required", "message": "Tria-ho."}]}"""));
        MockHttpServletResponse answer = office(form(ACTIVITY + "/publish"));
        Document page = WellMade.check(answer.getContentAsString(), "ca");
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(page.select("#tellPeople .fault").text()).isEqualTo("Tria-ho.");
        assertThat(page.select("[name=tellPeople][checked]")).isEmpty();

        office(form(ACTIVITY + "/publish").param("tellPeople", "false"));
        assertThat(NETWORK.events.asked().stream().filter(asked -> asked.line().endsWith("/publish")))
                .last()
                .satisfies(asked -> assertThat(asked.body()).isEqualTo("{\"tellPeople\":false}"));
    }

    @Test
    void publishesARecordingOnce() throws Exception {
        NETWORK.events.json("POST " + ACTIVITY_API + "/recordings", Recorded.answer("activity-past.json"));
        MockHttpServletResponse answer = office(form(ACTIVITY + "/recordings")
                .param("key", "the-key")
                .param("url", "https://example.org/r")
                .param("langs", "ca")
                .param("visibility", "PUBLIC")
                .param("sessionId", ""));
        assertThat(answer.getHeader("Location")).isEqualTo("/ca" + ACTIVITY);
        FakeService.Asked asked = asked(NETWORK.events, "POST " + ACTIVITY_API + "/recordings");
        assertThat(asked.header("Idempotency-Key")).isEqualTo("the-key");
        assertThat(asked.body()).contains("\"captions\":false", "\"sessionId\":null", "\"langs\":[\"ca\"]");
    }

    @Test
    void leadsFromTheFormOfWhatIsPublishedToItsPage() throws Exception {
        assertThat(office(get(Language.CATALAN, POST + "/edit")).getHeader("Location"))
                .isEqualTo("/ca" + POST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/console/posts/" + Recorded.MESSAGE, "/console/posts?state=NONE", "/console/nothing"})
    void answersNotFoundForWhatIsNotThere(String path) throws Exception {
        assertThat(office(get(Language.CATALAN, path)).getStatus()).isEqualTo(404);
    }

    private static void drafts(boolean yes) {
        if (yes) {
            NETWORK.content.json("GET " + POST_API, Recorded.answer("post.json").replace("PUBLISHED", "DRAFT"));
            NETWORK.events.json(
                    "GET " + ACTIVITY_API, Recorded.answer("activity-past.json").replace("PUBLISHED", "DRAFT"));
        }
    }

    private static MockHttpServletRequestBuilder form(String path) {
        return request(HttpMethod.POST, URI.create("/ca" + path)).contentType("application/x-www-form-urlencoded");
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
