package cat.xarxa.portal.door;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.portal.network.KnownNetwork;
import cat.xarxa.portal.testing.FakeKeycloak;
import cat.xarxa.portal.testing.FakeNetwork;
import cat.xarxa.portal.testing.FakeService;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

/** Signing in and out, and what attackers make of it. */
class SignInIT extends Door {

    private static final String SESSION = "__Host-session";

    @Autowired
    private MongoOperations mongo;

    @Autowired
    private KnownNetwork network;

    @Test
    void goesThroughTheIdentityProviderAndBackToThePage() {
        HttpResponse<String> interrupted = browser.get("/es/inbox?cursor=b2xk");
        assertThat(interrupted.statusCode()).isEqualTo(302);
        HttpResponse<String> asked = browser.get(Browser.location(interrupted).orElseThrow());
        assertThat(Browser.location(asked).orElseThrow())
                .startsWith(NETWORK.keycloak.issuer() + "/authorize?response_type=code")
                .contains("code_challenge_method=S256", "&state=", "&nonce=", "ui_locales=es")
                .contains("redirect_uri=" + PORTAL + "/login/oauth2/code/keycloak");
        HttpResponse<String> page = browser.follow(asked);
        assertThat(page.uri().toString()).isEqualTo(PORTAL + "/es/inbox?cursor=b2xk");
        assertThat(Browser.page(page).select(".person .name").text()).isEqualTo(FakeNetwork.PERSON);
    }

    @Test
    void greetsByTheAccountWhileNobodyKnowsTheName() {
        NETWORK.members.status("GET /api/v1/me", 503);
        HttpResponse<String> page = browser.signIn("/ca/");
        assertThat(Browser.page(page).select(".person .name").text()).isEqualTo(FakeKeycloak.ACCOUNT);
    }

    @Test
    void goesBackToThePageThatTheLinkStoodOn() {
        HttpResponse<String> news = browser.get("/en/news?theme=cures&type=NEWS");
        String link = Browser.page(news).select("a.sign-in").attr("href");
        assertThat(browser.follow(browser.get(link)).uri().toString())
                .isEqualTo(PORTAL + "/en/news?theme=cures&type=NEWS");
    }

    @Test
    void leadsWhoAdministratesANetworkWithoutANameToItsDescription() {
        NETWORK.keycloak.giveDuties(List.of("OFFICE", "PLATFORM_ADMIN"));
        network.forget();

        HttpResponse<String> first = browser.follow(browser.get("/es/inbox"));

        assertThat(first.uri().toString()).isEqualTo(PORTAL + "/es/console/network");
        assertThat(browser.get("/es/inbox").statusCode()).isEqualTo(200);
    }

    @Test
    void leadsWhoAdministratesANetworkWithANameToTheirPage() {
        NETWORK.keycloak.giveDuties(List.of("OFFICE", "PLATFORM_ADMIN"));
        NETWORK.members.json(FakeService.OF_EVERY_PAGE, """
                {"described": true, "name": "Xarxa", "languages": ["ca", "es"], "logo": null, "version": 1}""");
        network.forget();

        assertThat(browser.signIn("/es/inbox").uri().toString()).isEqualTo(PORTAL + "/es/inbox");
        assertThat(Browser.location(browser.get("/en/inbox"))).contains("/ca/inbox");
        network.forget();
    }

    @Test
    void goesBackOnlyToPagesOfOurs() {
        HttpResponse<String> page = browser.signIn("https://example.org/ca/");
        assertThat(page.uri().toString()).isEqualTo(PORTAL + "/ca/");
    }

    @Test
    void givesTheSessionANewId() {
        HttpResponse<String> asked =
                browser.get(Browser.location(browser.get("/ca/inbox")).orElseThrow());
        String before = browser.cookies().get(SESSION);
        browser.follow(asked);
        assertThat(before).isNotNull();
        assertThat(browser.cookies().get(SESSION)).isNotNull().isNotEqualTo(before);
        Browser old = new Browser(PORTAL);
        old.cookies().put(SESSION, before);
        assertThat(old.get("/ca/inbox").statusCode()).isEqualTo(302);
    }

    @Test
    void givesACookieThatStaysWithThisHost() {
        HttpResponse<String> answer = browser.get("/ca/inbox");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith(SESSION + "=")
                .contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax")
                .doesNotContain("Domain", "Max-Age");
    }

    @Test
    void showsNoTokenToTheBrowser() {
        Stream<HttpResponse<String>> answers =
                Stream.of(browser.signIn("/ca/inbox"), browser.get("/ca/"), browser.get("/ca/news"));
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.body() + answer.headers() + answer.uri())
                        .doesNotContain("eyJ", "refresh_token", "id_token"));
        assertThat(mongo.getCollection("sessions").find())
                .isNotEmpty()
                .allSatisfy(session ->
                        assertThat(NETWORK.keycloak.accessTokens()).isNotEmpty().noneMatch(session.toJson()::contains));
    }

    @Test
    void writesSessionsAsJson() {
        browser.signIn("/ca/");
        assertThat(mongo.getCollection("sessions").find().into(new java.util.ArrayList<>()))
                .extracting(Document::toJson)
                .anyMatch(
                        session -> session.contains("SPRING_SECURITY_CONTEXT") && session.contains(FakeNetwork.PERSON));
    }

    @Test
    void refusesAStateThatIsNotItsOwn() {
        String callback = callback();
        assertRefused(browser.get(callback.replaceAll("state=[^&]*", "state=forged")));
    }

    @Test
    void refusesACallbackInAnotherBrowser() {
        String callback = callback();
        assertRefused(new Browser(PORTAL).get(callback));
    }

    @Test
    void refusesACodeTwice() {
        String callback = callback();
        assertThat(browser.get(callback).statusCode()).isEqualTo(302);
        Browser thief = new Browser(PORTAL);
        assertRefused(thief.get(callback));
        assertRefused(browser.get(callback));
    }

    @Test
    void refusesAnIdTokenMadeForSomebodyElsesQuestion() {
        NETWORK.keycloak.forceNonce("another");
        assertRefused(browser.get(callback()));
    }

    @Test
    void saysSoWhenTheProviderIsAway() {
        NETWORK.keycloak.goAway();
        HttpResponse<String> answer = browser.get("/ca/inbox");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(Browser.page(answer).select("h1").text()).isEqualTo("Ara no es pot entrar");
        assertThat(browser.get("/ca/").statusCode()).isEqualTo(200);
    }

    @Test
    void saysSoWhenTheProviderGoesAwayHalfway() {
        String callback = callback();
        NETWORK.keycloak.goAway();
        assertThat(browser.get(callback).statusCode()).isEqualTo(503);
    }

    @Test
    void renewsATokenOnceForAllRequestsThatNeedIt() {
        NETWORK.keycloak.accessTokensLast(1);
        browser.signIn("/ca/signed-out");
        NETWORK.keycloak.accessTokensLast(300);
        NETWORK.keycloak.server().forget();
        List<CompletableFuture<HttpResponse<String>>> requests = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> browser.get("/ca/inbox")))
                .limit(8)
                .toList();
        assertThat(requests)
                .allSatisfy(request -> assertThat(request.join().statusCode()).isEqualTo(200));
        assertThat(NETWORK.keycloak.renewals()).hasSize(1);
        assertThat(NETWORK.notification.asked())
                .extracting(asked -> asked.header("Authorization"))
                .doesNotContainNull();
    }

    @Test
    void endsWhenTheProviderRenewsNoMore() {
        NETWORK.keycloak.accessTokensLast(1);
        browser.signIn("/ca/signed-out");
        NETWORK.keycloak.revokeAllRefreshTokens();
        assertThat(Browser.page(browser.get("/ca/")).select(".sign-in")).hasSize(1);
        assertThat(browser.get("/ca/inbox").statusCode()).isEqualTo(302);
    }

    @Test
    void goesOnWithoutTheInboxWhileTheProviderIsAway() {
        NETWORK.keycloak.accessTokensLast(1);
        browser.signIn("/ca/signed-out");
        NETWORK.keycloak.goAway();
        NETWORK.notification.status("GET /api/v1/inbox", 401);
        HttpResponse<String> page = browser.get("/ca/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(Browser.page(page).select(".person .name").text()).isEqualTo(FakeNetwork.PERSON);
        NETWORK.keycloak.restore();
        NETWORK.reset();
        assertThat(Browser.page(browser.get("/ca/inbox")).select(".message")).hasSize(7);
    }

    @Test
    void endsHereAndAtTheProviderWithSigningOut() {
        HttpResponse<String> page = browser.signIn("/ca/");
        Map<String, String> before = Map.copyOf(browser.cookies());
        HttpResponse<String> answer = browser.press(page, "/ca/sign-out");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/ca/signed-out");
        assertThat(NETWORK.keycloak.endedSessions()).isNotEmpty();
        Browser thief = new Browser(PORTAL);
        thief.cookies().putAll(before);
        assertThat(thief.get("/ca/inbox").statusCode()).isEqualTo(302);
    }

    @Test
    void saysThatOnlyItsOwnSessionEndedWhileTheProviderIsAway() {
        HttpResponse<String> page = browser.signIn("/ca/");
        NETWORK.keycloak.goAway();
        HttpResponse<String> answer = browser.follow(browser.press(page, "/ca/sign-out"));
        assertThat(Browser.page(answer).select(".notice")).hasSize(1);
        assertThat(browser.get("/ca/inbox").statusCode()).isEqualTo(503);
    }

    @Test
    void endsWhenTheProviderSaysSo() {
        browser.signIn("/ca/");
        String sid = mongo.findAll(Document.class, "signIns").getLast().getString("_id");
        Map<String, String> token = Map.of("logout_token", NETWORK.keycloak.logoutToken(sid));
        assertThat(new Browser(PORTAL)
                        .post("/logout/connect/back-channel/keycloak", token, request -> request)
                        .statusCode())
                .isEqualTo(200);
        assertThat(mongo.findAll(Document.class, "signIns"))
                .extracting(signIn -> signIn.getString("_id"))
                .doesNotContain(sid);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not-a-token", "eyJhbGciOiJub25lIn0.eyJzaWQiOiJhIn0."})
    void doesNotEndByAForgedWordOfTheProvider(String token) {
        browser.signIn("/ca/");
        assertThat(new Browser(PORTAL)
                        .post(
                                "/logout/connect/back-channel/keycloak",
                                Map.of("logout_token", token),
                                request -> request)
                        .statusCode())
                .isEqualTo(400);
        assertThat(browser.get("/ca/inbox").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ca/inbox/read", "/ca/sign-out", "/ca/news"})
    void refusesAFormWithoutItsToken(String action) {
        browser.signIn("/ca/");
        assertThat(browser.post(action, Map.of(), request -> request).statusCode())
                .isEqualTo(403);
        assertThat(browser.post(action, Map.of(), request -> request.setHeader("Content-Type", "text/plain"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(NETWORK.notification.asked()).noneMatch(asked -> asked.line().startsWith("POST"));
        assertThat(browser.get("/ca/inbox").statusCode()).isEqualTo(200);
    }

    @Test
    void refusesAFormFromAnotherOriginWhateverItsToken() {
        HttpResponse<String> page = browser.signIn("/ca/inbox");
        String csrf = Browser.page(page).select("input[name=_csrf]").first().attr("value");
        Map<String, String> form = Map.of("_csrf", csrf);
        assertThat(browser.post("/ca/inbox/read", form, request -> request.header("Origin", "https://evil.example"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.post("/ca/inbox/read", form, request -> request.header("Sec-Fetch-Site", "cross-site"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.post("/ca/inbox/read", form, request -> request.header("Origin", PORTAL.toString()))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void marksMessagesAsReadAndComesBackToThem() {
        HttpResponse<String> inbox = browser.signIn("/ca/inbox");
        String read = "/ca/inbox/01999c4e-5a00-7000-8000-0000000000a1/read";

        HttpResponse<String> answer = browser.press(inbox, read);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .endsWith("/ca/inbox#m-01999c4e-5a00-7000-8000-0000000000a1");
        assertThat(browser.press(inbox, "/ca/inbox/read").statusCode()).isEqualTo(303);
        assertThat(NETWORK.notification.asked())
                .extracting(FakeService.Asked::line)
                .contains("POST /api/v1" + read.substring(3), "POST /api/v1/inbox/read");
    }

    @Test
    void asksABrowserThatFetchesAPartToLoadThePage() {
        HttpResponse<String> answer = browser.get("/ca/inbox", request -> request.header("HX-Request", "true"));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("HX-Redirect")).contains("/ca/inbox");
    }

    private void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Browser.page(answer).select("h1").text()).isEqualTo("No has pogut entrar");
    }

    /** The address that the provider sends the browser back to. */
    private String callback() {
        HttpResponse<String> asked =
                browser.get(Browser.location(browser.get("/ca/inbox")).orElseThrow());
        HttpResponse<String> atProvider = browser.get(Browser.location(asked).orElseThrow());
        String callback = Browser.location(atProvider).orElseThrow();
        assertThat(URI.create(callback).getPath()).isEqualTo("/login/oauth2/code/keycloak");
        return callback;
    }
}
