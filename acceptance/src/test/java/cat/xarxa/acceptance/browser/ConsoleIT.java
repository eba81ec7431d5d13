package cat.xarxa.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.acceptance.network.Network;
import cat.xarxa.acceptance.network.Posts;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The office writes, looks, publishes and sees what it reached; nobody else gets in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsoleIT {

    private static final String READER = "tecnica.manlleu@example.org";
    private static final String ALL_REACHED = "S’ha enviat a tothom a qui tocava.";

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

    private ConsolePages console(BrowserContext visitor) {
        Page page = visitor.newPage();
        SignedIn.asOffice(page, network);
        return new ConsolePages(page, network);
    }

    @Test
    void publishesAnActivityThatAnOpenInboxShowsWithinASecond() {
        String title = "consola-" + System.nanoTime();
        try (BrowserContext office = chromium.visitor();
                BrowserContext reader = chromium.visitor()) {
            ActivityEditor editor = console(office).newActivity().write(title);
            assertThat(editor.preview()).containsText(title + " (en)");
            Manuscript manuscript = editor.save();
            assertThat(manuscript.main()).containsText(title + " (ca)");
            Page inbox = openInbox(reader);

            manuscript.publish();

            assertThat(inbox.locator("main"))
                    .containsText(title + " (ca)", new LocatorAssertions.ContainsTextOptions().setTimeout(1000));
            assertThat(manuscript.reach()).containsText(ALL_REACHED);
            assertThat(manuscript.reach()).containsText("16 correus");
        }
    }

    private Page openInbox(BrowserContext reader) {
        Page inbox = reader.newPage();
        inbox.waitForResponse(
                response -> response.url().contains("/inbox/stream"),
                () -> SignedIn.asReaderOf(inbox, network, READER));
        return inbox;
    }

    @Test
    void writesLooksAndPublishesAPostWithoutScript() {
        String title = "sense-script-" + System.nanoTime();
        try (BrowserContext office = chromium.visitorWithoutScript()) {
            PostEditor editor = console(office).newPost().write(title);
            assertThat(editor.look()).containsText(title + " (es)");
            Manuscript manuscript = editor.save();
            assertThat(manuscript.main()).containsText("Esborrany");

            manuscript.publish();

            assertThat(manuscript.main()).containsText("Publicada");
            assertThat(manuscript.reach()).isVisible();
            assertThat(network.anonymous().list("/api/v1/posts"))
                    .extracting(post -> post.at("/texts/ca/title").asString())
                    .contains(title + " (ca)");
        }
    }

    @Test
    void saysWhatIsWrongWhereItIsAndKeepsWhatWasTyped() {
        String title = "acaba-abans-" + System.nanoTime();
        try (BrowserContext office = chromium.visitor()) {
            Page page = console(office)
                    .newActivity()
                    .write(title)
                    .endBeforeItStarts()
                    .save()
                    .page();

            assertThat(page.locator(".faults a")).hasAttribute("href", "#ends");
            assertThat(page.locator("#ends")).hasAttribute("aria-invalid", "true");
            assertThat(page.locator("[name='texts.ca.title']")).hasValue(title + " (ca)");
        }
    }

    @Test
    void findsAProposalEditsItAndPublishesIt() {
        String title = "proposta-" + System.nanoTime();
        String path = network.as("coopcat-demo")
                .post("/api/v1/posts", Posts.news(title))
                .header("Location");
        try (BrowserContext office = chromium.visitor()) {
            ConsolePages console = console(office);
            console.open(ConsolePages.HOME);
            console.page().locator("[aria-labelledby=proposals] a").first().click();
            Manuscript manuscript = new Manuscript(console.page());
            assertThat(manuscript.main()).containsText("coopcat");

            manuscript
                    .edit()
                    .fill("texts.ca.summary", "L’oficina ho ha revisat.")
                    .save()
                    .publish();

            assertThat(manuscript.main()).containsText("Publicada");
            assertThat(network.as("coopcat-demo")
                            .get(path)
                            .json()
                            .at("/texts/ca/summary")
                            .asString())
                    .isEqualTo("L’oficina ho ha revisat.");
        }
    }

    @Test
    void isClosedToTechnicians() {
        try (BrowserContext visitor = chromium.visitor()) {
            Page page = visitor.newPage();
            SignedIn.asReaderOf(page, network, READER);
            ConsolePages console = new ConsolePages(page, network);
            for (String path : ConsolePages.ALL) {
                assertThat(console.open(path).status()).as(path).isEqualTo(403);
            }
            assertThat(page.locator("h1")).isVisible();
        }
    }
}
