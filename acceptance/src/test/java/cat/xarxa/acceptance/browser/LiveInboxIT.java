package cat.xarxa.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.acceptance.network.Network;
import cat.xarxa.acceptance.network.Posts;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** An open inbox page learns of a publication by itself. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LiveInboxIT {

    private static final String READER = "tecnica.manlleu@example.org";

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

    @Test
    void showsTheDemosNewsInCatalan() {
        try (BrowserContext visitor = chromium.visitor()) {
            Page page = visitor.newPage();
            SignedIn.asReaderOf(page, network, READER);
            assertThat(page.locator("html")).hasAttribute("lang", "ca");
            assertThat(page.locator("main")).containsText("Next Generation EU");
            assertThat(page.locator(".person .name")).containsText("Aina Roca");
        }
    }

    @Test
    void showsAPublicationWithinASecondAndTheMailFollowsWithinFive() {
        try (BrowserContext visitor = chromium.visitor()) {
            Page page = visitor.newPage();
            page.waitForResponse(
                    response -> response.url().contains("/inbox/stream"),
                    () -> SignedIn.asReaderOf(page, network, READER));
            String title = "viva-" + System.nanoTime();
            String draft = Posts.write(network.as("oficina@example.org"), title);
            assertThat(network.as("oficina@example.org")
                            .post("/api/v1/posts/" + draft + "/publish")
                            .status())
                    .isEqualTo(200);
            assertThat(page.locator("main"))
                    .containsText(title + " (ca)", new LocatorAssertions.ContainsTextOptions().setTimeout(1000));
            await().atMost(Duration.ofSeconds(5))
                    .until(() -> network.sink().mailsTo(READER, title).size() == 1);
        }
    }
}
