package cat.xarxa.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.acceptance.network.Network;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A representative gives a workshop: it shows on the page of the member that they speak for, and is its activity. */
class SpeakerIT {

    private static final String SPEAKER = "Guillem Serrat";

    private final Network network = Network.running();

    @Test
    void showsOnTheMembersPageWithTheActivity() {
        String title = "ponent-" + System.nanoTime();
        try (Chromium chromium = new Chromium();
                BrowserContext office = chromium.visitorWithoutScript();
                BrowserContext reader = chromium.visitorWithoutScript()) {
            Page page = office.newPage();
            SignedIn.asOffice(page, network);
            new ConsolePages(page, network)
                    .newActivity()
                    .write(title)
                    .speaks(SPEAKER)
                    .save()
                    .publish();

            Page public_ = reader.newPage();
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertListed(public_, title));
            follow(public_, title + " (ca)");
            assertThat(public_.locator("h1")).hasText(title + " (ca)");
            assertThat(public_.locator("main")).containsText(SPEAKER);
        }
    }

    /** As a talk of the speaker, and among what the member speaks at. */
    private void assertListed(Page page, String title) {
        page.navigate(network.portal("/ca/members/manlleu"));
        Locator talks = page.locator(".talks > li").filter(new Locator.FilterOptions().setHasText(SPEAKER));
        org.assertj.core.api.Assertions.assertThat(talks.textContent()).contains(title);
        org.assertj.core.api.Assertions.assertThat(
                        page.locator("section[aria-labelledby=speaks]").textContent())
                .contains(title);
    }

    private static void follow(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
    }
}
