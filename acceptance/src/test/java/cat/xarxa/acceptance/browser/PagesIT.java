package cat.xarxa.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.acceptance.network.Network;
import cat.xarxa.acceptance.network.Posts;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page in every language and colour scheme: no barrier that axe knows of, no error in the console. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesIT {

    private static final List<String> PUBLIC = List.of(
            "",
            "/news",
            "/news?type=ALERT",
            "/agenda",
            "/agenda?from=2021-01-01&to=2021-03-31",
            "/agenda?from=1999-01-01&to=1999-01-02",
            "/series/uab-postgraduate-ess",
            "/status",
            "/members",
            "/members?comarca=osona&kind=TOWN_COUNCIL",
            "/members?comarca=alta-ribagorca",
            "/members/manlleu",
            "/members/consell-comarcal-del-bergueda",
            "/follow?kind=POST&theme=habitatge",
            "/follow/sent",
            "/help",
            "/accessibility",
            "/privacy",
            "/erased",
            "/no-such-page");

    private static final String READER = "regidor.manlleu@example.org";

    private final Network network = Network.running();
    private Chromium chromium;

    @BeforeAll
    void openBrowser() {
        chromium = new Chromium();
    }

    @AfterAll
    void closeBrowser() {
        chromium.close();
    }

    /** With what has a page of its own: the newest news, an activity with its recording and one of a series. */
    private List<String> publicPaths() {
        List<String> paths = new ArrayList<>(PUBLIC);
        paths.add(network.firstNewsPath());
        paths.add(network.activityPath("2021-03-02"));
        paths.add(network.activityPath("2021-03-04"));
        return paths;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ca", "es", "en"})
    void publicPagesHaveNoBarrier(String language) {
        try (BrowserContext visitor = chromium.visitor()) {
            Page page = visitor.newPage();
            List<String> complaints = listen(page);
            for (String path : publicPaths()) {
                open(page, "/" + language + path, complaints);
                assertThat(Barriers.of(page)).as(path).isEmpty();
                assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
            }
            assertThat(complaints)
                    .filteredOn(complaint -> !complaint.contains("status of 404"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ca", "es", "en"})
    void ownPagesHaveNoBarrier(String language) {
        try (BrowserContext visitor = chromium.visitor()) {
            Page page = visitor.newPage();
            List<String> complaints = listen(page);
            SignedIn.asReaderOf(page, network, READER);
            for (String path : List.of(
                    "/inbox",
                    "/inbox?show=archived&category=news",
                    "/inbox/feed",
                    "/inbox/" + newestIn(READER),
                    "/inbox/" + newestIn(READER) + "/why",
                    "",
                    "/institution/manlleu",
                    "/institution/manlleu/contacts",
                    "/members/manlleu",
                    "/profile",
                    "/profile/erasure",
                    "/profile/export",
                    "/preferences",
                    "/subscriptions")) {
                open(page, "/" + language + path, complaints);
                assertThat(Barriers.of(page)).as(path).isEmpty();
            }
            assertThat(complaints).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ca", "es", "en"})
    void consoleHasNoBarrier(String language) {
        try (BrowserContext visitor = chromium.visitor()) {
            Page page = visitor.newPage();
            List<String> complaints = listen(page);
            SignedIn.asOffice(page, network);
            for (String path : consolePaths()) {
                open(page, "/" + language + path, complaints);
                assertThat(Barriers.of(page)).as(path).isEmpty();
                assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
            }
            page.navigate(network.portal("/" + language + ConsolePages.NEW_ACTIVITY));
            page.locator("#manuscript button").first().click();
            assertThat(page.locator(".faults").isVisible()).isTrue();
            assertThat(Barriers.of(page)).as("with faults").isEmpty();
            assertThat(complaints)
                    .filteredOn(complaint -> !complaint.contains("status of 400"))
                    .filteredOn(complaint -> !isOfKeycloaksHistory(complaint))
                    .isEmpty();
        }
    }

    /**
     * Keycloak writes a script into its answer to a form, which is to put the page's address right in the history. The
     * policy of its pages lets none run; all works without.
     */
    private static boolean isOfKeycloaksHistory(String complaint) {
        return complaint.contains("/login-actions/") && complaint.startsWith("Executing inline script violates");
    }

    private String newestIn(String account) {
        return network.as(account)
                .get("/api/v1/inbox?limit=1")
                .json()
                .at("/items/0/id")
                .asString();
    }

    /** With a publication of each kind and its reach, and with a draft and whom it would reach. */
    private List<String> consolePaths() {
        List<String> paths = new ArrayList<>(ConsolePages.ALL);
        String news = network.firstNewsPath().split("/")[2];
        String draft = Posts.write(network.as("oficina@example.org"), "esborrany-" + System.nanoTime());
        paths.addAll(List.of(
                "/console/posts/" + news,
                "/console/reach/" + news + "/why",
                "/console/posts/" + news + "/amend",
                "/console/posts/" + news + "/withdraw",
                "/console/posts/" + draft,
                "/console/posts/" + draft + "/recipients"));
        paths.add("/console/activities/" + network.activityPath("2021-03-02").split("/")[2]);
        return paths;
    }

    @Test
    void everyFlowWorksWithoutScript() {
        try (BrowserContext visitor = chromium.visitorWithoutScript()) {
            Page page = visitor.newPage();
            for (String path : publicPaths().stream()
                    .filter(path -> !path.contains("no-such"))
                    .toList()) {
                Response response = page.navigate(network.portal("/ca" + path));
                assertThat(response.status()).as(path).isEqualTo(200);
            }
            SignedIn.asReaderOf(page, network, "regidora.vic@example.org");
            assertThat(page.locator("main").innerText()).contains("Next Generation EU");
            page.locator("main form button").first().click();
            assertThat(page.locator("main").innerText()).contains("Next Generation EU");
        }
    }

    /**
     * A browser that runs for minutes on a busy machine gets stuck now and then: once more, and no third time. What it
     * says of the page that it gave up is no fault of the page.
     */
    private void open(Page page, String path, List<String> complaints) {
        int before = complaints.size();
        try {
            page.navigate(network.portal(path));
        } catch (TimeoutError stuck) {
            page.navigate("about:blank");
            complaints.subList(before, complaints.size()).clear();
            page.navigate(network.portal(path));
        }
    }

    private static List<String> listen(Page page) {
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text() + " " + message.location());
            }
        });
        page.onPageError(complaints::add);
        return complaints;
    }
}
