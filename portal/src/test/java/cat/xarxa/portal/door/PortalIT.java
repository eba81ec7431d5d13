package cat.xarxa.portal.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.portal.testing.FakeService;
import cat.xarxa.portal.testing.Recorded;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The front door as a browser, a mail program and a client of the API meet it. */
class PortalIT extends Door {

    private static final int KB = 1024;
    private static final String ACTIVITY = "/ca/agenda/" + Recorded.COMING + "/seminari-de-compra-publica-responsable";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /       | es-ES,es;q=0.9 | es
            /news   | en-GB          | en
            /help   | fr             | ca
            /agenda | en             | en
            /events | en             | en
            """)
    void answersAPathWithoutLanguageInTheOneThatIsPreferred(String path, String asked, String language) {
        HttpResponse<String> answer = browser.get(path, request -> request.header("Accept-Language", asked));
        assertThat(Jsoup.parse(answer.body()).select("html").attr("lang")).isEqualTo(language);
        assertThat(vary(answer)).contains("accept-language");
        assertThat(answer.statusCode()).isEqualTo(path.equals("/events") ? 404 : 200);
    }

    @Test
    void namesTheCanonicalAddressWhereItNegotiates() {
        assertThat(Jsoup.parse(browser.get("/news").body())
                        .select("link[rel=canonical]")
                        .attr("href"))
                .isEqualTo(PORTAL + "/ca/news");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ca/", "/ca/news", "/ca/nothing", "/ca/status", "/ca/help", "/ca/unsubscribe/good-token"})
    void forbidsTheBrowserWhatDoesNotComeFromHere(String path) {
        HttpResponse<String> answer = browser.get(path);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "form-action 'self'")
                .contains("frame-ancestors 'none'", "base-uri 'none'", "object-src 'none'")
                .doesNotContain("unsafe", "*", "http:", "https:");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).isPresent();
        assertThat(answer.headers().map()).doesNotContainKeys("Server", "X-Powered-By");
    }

    @Test
    void letsCachesKeepPublicPagesBriefly() {
        HttpResponse<String> page = browser.get("/ca/news");
        assertThat(page.headers().firstValue("Cache-Control"))
                .contains("public, max-age=0, s-maxage=10, must-revalidate");
        assertThat(vary(page)).contains("cookie");
        assertThat(page.headers().firstValue("Content-Language")).contains("ca");
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        String tag = page.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = browser.get("/ca/news", request -> request.header("If-None-Match", tag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void letsNobodyKeepWhatSignedInPeopleSee() {
        browser.signIn("/ca/");
        for (String path : List.of("/ca/", "/ca/news", "/ca/inbox", "/ca/nothing")) {
            HttpResponse<String> page = browser.get(path);
            assertThat(page.headers().firstValue("Cache-Control")).as(path).contains("no-store");
            assertThat(page.headers().firstValue("ETag")).as(path).isEmpty();
        }
    }

    @Test
    void keepsToTheWeightOfAPage() throws Exception {
        browser.signIn("/ca/");
        for (String path : List.of("/ca/", "/ca/news", "/ca/agenda", ACTIVITY, "/ca/inbox", "/ca/members")) {
            HttpResponse<InputStream> page = HttpClient.newHttpClient()
                    .send(
                            browser.request(path)
                                    .header("Accept-Encoding", "gzip")
                                    .build(),
                            BodyHandlers.ofInputStream());
            assertThat(page.headers().firstValue("Content-Encoding")).as(path).contains("gzip");
            byte[] packed = page.body().readAllBytes();
            assertThat(packed.length).as(path).isLessThan(20 * KB);
            String html = new String(new GZIPInputStream(new java.io.ByteArrayInputStream(packed)).readAllBytes());
            assertThat(Jsoup.parse(html).select("script[src], link[rel=stylesheet], link[rel=icon], img"))
                    .as("requests besides the page, a stream and a part of it")
                    .hasSizeLessThanOrEqualTo(5);
        }
    }

    @Test
    void namesAssetsByTheirContentAndLetsThemBeKeptForEver() {
        List<String> assets = Jsoup.parse(browser.get("/ca/").body())
                .select("script[src], link[rel=stylesheet], link[rel=icon], img")
                .stream()
                .map(asset -> asset.hasAttr("src") ? asset.attr("src") : asset.attr("href"))
                .toList();
        assertThat(assets).hasSize(4).allMatch(asset -> asset.matches("/assets/\\w+-[0-9a-f]{32}\\.\\w+"));
        assertThat(assets).allSatisfy(asset -> {
            HttpResponse<String> answer = browser.get(asset);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control")).contains("max-age=31536000, public, immutable");
        });
    }

    @Test
    void remembersTheColoursThatWereChosen() {
        HttpResponse<String> chosen =
                browser.post("/theme", Map.of("theme", "dark", "to", "/ca/news?theme=cures"), request -> request);
        assertThat(chosen.statusCode()).isEqualTo(303);
        assertThat(chosen.headers().firstValue("Location").orElseThrow()).endsWith("/ca/news?theme=cures");
        assertThat(chosen.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("__Host-theme=dark; Path=/; Max-Age=31536000")
                .contains("Secure", "HttpOnly", "SameSite=Lax");
        assertThat(Jsoup.parse(browser.get("/ca/").body()).select("html").attr("data-theme"))
                .isEqualTo("dark");
        browser.post("/theme", Map.of("theme", "system", "to", "//evil.example"), request -> request);
        assertThat(browser.cookies()).isEmpty();
    }

    @Test
    void showsTheRestOfAPageWhileAServiceIsAway() {
        NETWORK.content.status("GET /api/v1/posts", 503);
        HttpResponse<String> home = browser.get("/ca/");
        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(home.body()).select(".notice")).hasSize(1);
        NETWORK.content.status("GET /api/v1/posts/" + Recorded.POST, 503);
        assertThat(browser.get("/ca/news/" + Recorded.POST + "/x").statusCode()).isEqualTo(503);
        NETWORK.events.status("GET /api/v1/activities", 503);
        assertThat(Jsoup.parse(browser.get("/ca/").body()).select(".notice")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "/ca/news/not-an-id/x, 404",
        "/ca/agenda/not-an-id/x, 404",
        "/ca/agenda?from=tomorrow, 400",
        "/ca/series/NO, 404",
        "/ca/news/01999c4e-5a00-7000-8000-0000000000ff/x, 404",
        "/ca/../actuator/env, 400",
        "/actuator, 403",
        "/actuator/env, 403",
        "/actuator/heapdump, 403",
        "/actuator/health, 403",
        "/vendor/README.exe, 404",
        "/fr/, 404"
    })
    void saysWhatIsNotThere(String path, int status) {
        assertThat(browser.get(path).statusCode()).isEqualTo(status);
    }

    @Test
    void isReadyWithoutAnybody() {
        HttpResponse<String> answer = browser.get("/actuator/health/readiness");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("UP").doesNotContain("mongo");
    }

    @Test
    void tellsMachinesHowEachPartIs() {
        await().atMost(10, TimeUnit.SECONDS).untilAsserted(() -> {
            NETWORK.events.status("GET /actuator/health/readiness", 503);
            HttpResponse<String> status =
                    browser.get("/status", request -> request.header("Accept", "application/json"));
            assertThat(status.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/json");
            assertThat(status.body())
                    .contains("\"status\":\"degraded\"", "\"events\":\"degraded\"", "\"content\":\"up\"")
                    .contains("\"version\":");
        });
        assertThat(browser.get("/status", request -> request.header("Accept", "*/*"))
                        .body())
                .startsWith("<!DOCTYPE html>");
        NETWORK.events.json("GET /actuator/health/readiness", "{}");
    }

    @Test
    void endsASubscriptionOnlyWhenSomebodyConfirms() {
        NETWORK.notification.forget();
        HttpResponse<String> page = browser.get("/ca/unsubscribe/good-token");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(browser.get("/unsubscribe/good-token").statusCode()).isEqualTo(200);
        assertThat(NETWORK.notification.asked()).noneMatch(asked -> asked.line().startsWith("POST"));
        HttpResponse<String> answer =
                browser.post("/ca/unsubscribe/good-token", Map.of(), request -> request.header("Origin", "null"));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/ca/unsubscribe/good-token");
        assertThat(NETWORK.notification.asked()).anyMatch(asked -> asked.line().startsWith("POST"));
        assertThat(browser.get("/ca/unsubscribe/forged").statusCode()).isEqualTo(404);
    }

    @Test
    void endsASubscriptionInOneClickOfAMailProgram() {
        NETWORK.notification.forget();
        HttpResponse<String> answer = new Browser(PORTAL)
                .post("/unsubscribe/good-token", Map.of("List-Unsubscribe", "One-Click"), request -> request);
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(NETWORK.notification.asked())
                .extracting(FakeService.Asked::line)
                .containsExactly("POST /api/v1/unsubscriptions/good-token");
    }

    @Test
    void passesApiCallsOnWithTheTokenAndWithoutTheSession() {
        browser.signIn("/ca/");
        NETWORK.content.json("POST /api/v1/posts", "{\"id\":1}");
        HttpResponse<String> answer = browser.send(browser.request("/api/v1/posts?x=1")
                .header("Authorization", "Bearer caller")
                .header("X-Forwarded-For", "1.2.3.4")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"a\":1}")));
        assertThat(answer.body()).isEqualTo("{\"id\":1}");
        FakeService.Asked asked = NETWORK.content.lastAsked();
        assertThat(asked.header("Authorization")).isEqualTo("Bearer caller");
        assertThat(asked.header("Cookie")).isNull();
        assertThat(asked.header("X-Forwarded-For")).isNull();
        assertThat(asked.body()).isEqualTo("{\"a\":1}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/activities?from=2021-01-01",
                "/api/v1/series/uab-postgraduate-ess",
                "/api/v1/speakers?org=manlleu",
                "/feeds/agenda.ics?lang=ca",
                "/feeds/agenda.atom?kind=WORKSHOP",
                "/feeds/activities/" + Recorded.PAST + ".ics"
            })
    void passesOnWhatEventsServiceAnswers(String path) {
        String line = "GET " + path.split("\\?")[0];
        NETWORK.events.json(line, "{\"from\":\"events\"}");
        assertThat(browser.get(path).body()).isEqualTo("{\"from\":\"events\"}");
        assertThat(NETWORK.events.lastAsked().line()).isEqualTo(line);
    }

    @Test
    void doesNotLendTheSessionToApiCalls() {
        browser.signIn("/ca/");
        browser.get("/api/v1/inbox");
        assertThat(NETWORK.notification.lastAsked().header("Authorization")).isNull();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void refusesALargeBody(boolean announced) {
        byte[] large = new byte[2 * KB * KB];
        HttpResponse<String> answer = browser.send(browser.request("/api/v1/posts")
                .POST(
                        announced
                                ? BodyPublishers.ofByteArray(large)
                                : BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(large))));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("urn:problem:xarxa:too-large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/nothing", "/feeds/nothing", "/api/../actuator", "/api//v1/posts", "/api/v1;x=y/posts"})
    void answersClientsWithProblemDocuments(String path) {
        HttpResponse<String> answer = browser.get(path);
        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void passesHintsOnToTheOpenPageUntilTheServiceEndsThem() throws Exception {
        browser.signIn("/ca/");
        CountDownLatch goOn = new CountDownLatch(1);
        NETWORK.notification.answer("GET /api/v1/inbox/stream", exchange -> {
            OutputStream stream = FakeService.stream(exchange);
            stream.write("id: 42\n\n".getBytes());
            stream.flush();
            hold(goOn);
            stream.write("id: 43\nevent: changed\ndata: {\"position\":43}\n\n".getBytes());
        });
        HttpResponse<InputStream> answer = stream("/ca/inbox/stream?since=42");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(answer.body()))) {
            assertThat(lines.readLine()).isEqualTo("id: 42");
            goOn.countDown();
            assertThat(lines.lines()).contains("event: changed", "data: {\"position\":43}");
        }
        FakeService.Asked asked = NETWORK.notification.lastAsked();
        assertThat(asked.header("Last-Event-ID")).isEqualTo("42");
        assertThat(NETWORK.keycloak.accessTokens())
                .contains(asked.header("Authorization").substring("Bearer ".length()));
        assertThat(asked.header("Cookie")).isNull();
    }

    @Test
    void stopsListeningWhenThePageIsClosed() throws Exception {
        browser.signIn("/ca/");
        AtomicBoolean left = new AtomicBoolean();
        NETWORK.notification.answer("GET /api/v1/inbox/stream", exchange -> {
            OutputStream stream = FakeService.stream(exchange);
            try {
                while (true) {
                    stream.write(": still here\n\n".getBytes());
                    stream.flush();
                    hold(new CountDownLatch(1), 20);
                }
            } catch (IOException gone) {
                left.set(true);
            }
        });
        HttpResponse<InputStream> answer = stream("/ca/inbox/stream");
        assertThat(answer.body().read()).isEqualTo(':');
        answer.body().close();
        await().untilTrue(left);
    }

    @Test
    void tellsAnOpenPageToComeAgainWhileThereIsNobodyToListenTo() throws Exception {
        browser.signIn("/ca/");
        NETWORK.notification.status("GET /api/v1/inbox/stream", 503);
        HttpResponse<InputStream> answer = stream("/ca/inbox/stream");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(new String(answer.body().readAllBytes())).contains("retry: 10000", "event: later");
    }

    private HttpResponse<InputStream> stream(String path) throws IOException, InterruptedException {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(browser.request(path).build(), BodyHandlers.ofInputStream());
    }

    private static List<String> vary(HttpResponse<?> answer) {
        return answer.headers().allValues("Vary").stream()
                .flatMap(value -> Stream.of(value.toLowerCase().split("\\s*,\\s*")))
                .toList();
    }

    private static void hold(CountDownLatch latch) {
        hold(latch, 5000);
    }

    private static void hold(CountDownLatch latch, int millis) {
        try {
            latch.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ca/console", "/ca/console/posts/new", "/ca/console/activities", "/ca/console/none"})
    void keepsTheConsoleForTheOffice(String path) {
        assertThat(browser.get(path).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).startsWith("/oauth2/authorization/"));
        browser.signIn("/ca/");
        assertThat(browser.get(path).statusCode()).isEqualTo(403);
        assertThat(browser.get(path).body()).contains("No hi tens accés");
    }

    @Test
    void letsTheOfficeIn() {
        NETWORK.keycloak.giveDuties(List.of("OFFICE"));
        HttpResponse<String> console = browser.signIn("/ca/console");
        assertThat(console.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(console.body())
                        .select(".sections [aria-current=page]")
                        .text())
                .isEqualTo("Consola");
        assertThat(console.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ca/institution", "/ca/institution/vic", "/ca/institution/vic/people/new", "/ca/profile"})
    void knowsWhoeverAsksForAnInstitution(String path) {
        assertThat(browser.get(path).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).startsWith("/oauth2/authorization/"));
    }

    @Test
    void leadsWhoeverHoldsAMandateToTheirInstitution() {
        assertThat(sections(browser.signIn("/ca/"))).doesNotContain("Institució");
        browser.cookies().clear();
        NETWORK.keycloak.giveMandate("vic");
        assertThat(sections(browser.signIn("/ca/"))).contains("Institució");
    }

    private static List<String> sections(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).select(".sections a").eachText();
    }
}
