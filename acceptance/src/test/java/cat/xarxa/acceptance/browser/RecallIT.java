package cat.xarxa.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.acceptance.network.Api;
import cat.xarxa.acceptance.network.Network;
import cat.xarxa.acceptance.network.Posts;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The office publishes by mistake and takes it back before a mail has gone; inboxes say so. */
@Order(Integer.MAX_VALUE)
class RecallIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String READER = "tecnica.manlleu@example.org";

    private final Network network = Network.running();
    private final Api office = network.as("oficina@example.org");
    private final String mark = "error-" + System.nanoTime();

    @Test
    void keepsMailsFromGoingAndLeavesALineInInboxes() {
        try (Chromium chromium = new Chromium();
                BrowserContext visitor = chromium.visitor()) {
            Page page = visitor.newPage();
            SignedIn.asOffice(page, network);
            hold(page, "5", "15");
            try {
                String post = Posts.publish(office, mark);
                awaitMails(post, "HELD");
                follow(page, mark + " (ca)");
                assertThat(Barriers.of(page)).isEmpty();
                page.locator("#reason-recall").fill("La data no és bona");
                press(page, "Retira l’avís");
                assertThat(page.locator("main")).containsText("retirat");
                awaitMails(post, "RECALLED");
            } finally {
                hold(page, "0", "0");
            }
        }
        assertThat(network.sink().about(mark)).isEmpty();
        assertThat(network.as(READER).list("/api/v1/inbox").stream()
                        .map(item -> item.path("title").asString()))
                .noneMatch(title -> title.contains(mark));
    }

    /** For how long mails wait from now on, and longer for many. */
    private void hold(Page page, String usual, String large) {
        page.navigate(network.portal("/ca/console/holds/rule"));
        page.fill("#usualMinutes", usual);
        page.fill("#largeMinutes", large);
        page.fill("#reason", "Una prova");
        press(page, "Desa quant esperen");
        assertThat(page.locator("h1")).hasText("Correus en espera");
    }

    /** Nobody's mail is in another state, but for those that wait for a digest. */
    private void awaitMails(String post, String state) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            JsonNode mails = office.get("/api/v1/publications/" + post + "/deliveries")
                    .json()
                    .at("/counts/EMAIL");
            assertThat(mails.path(state).asInt()).isPositive();
            assertThat(mails.has("QUEUED") || mails.has("ACCEPTED")).isFalse();
        });
    }

    private void follow(Page page, String title) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            page.navigate(network.portal("/ca/console/holds"));
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title))
                    .click(new Locator.ClickOptions().setTimeout(2000));
            assertThat(page.locator("#send-now").count()).isEqualTo(1);
        });
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }
}
