package cat.xarxa.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.acceptance.fault.rig.Poison;
import cat.xarxa.acceptance.fault.rig.Rig;
import cat.xarxa.acceptance.network.Api;
import cat.xarxa.acceptance.network.Network;
import cat.xarxa.acceptance.network.Posts;
import cat.xarxa.local.stack.Part;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * notification-service is away while the office publishes, and one record that waits for it is poison: all is told once
 * it is back, and the office sees the poison in the console, tries it again and gives it up with a reason.
 */
@Order(Integer.MAX_VALUE)
class OutageIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String READER = "tecnica.manlleu@example.org";

    private final Network network = Network.running();
    private final Api office = network.as("oficina@example.org");
    private final String mark = "avaria-" + System.nanoTime();

    @Test
    void losesNothingTellsNobodyTwiceAndIsMendedInTheConsole() {
        network.kill(Part.NOTIFICATION);
        String before = Posts.publish(office, mark + "-abans");
        String poison = poison();
        String after = Posts.publish(office, mark + "-despres");

        network.restart(Part.NOTIFICATION);

        List.of(before, after).forEach(this::awaitTold);
        try (Chromium chromium = new Chromium();
                BrowserContext visitor = chromium.visitorWithoutScript()) {
            Page page = visitor.newPage();
            SignedIn.asOffice(page, network);
            awaitDeadLetter(page, poison);

            press(letter(page, poison), "Prova-ho sense desar res");
            assertThat(page.locator(".mended")).containsText("Si ho intentes, continuarà aturat.");
            press(letter(page, poison), "Torna-ho a intentar");
            assertThat(page.locator(".mended")).containsText("Continua aturat.");
            letter(page, poison).locator("summary").last().click();
            letter(page, poison).getByLabel("Motiu").fill("No ve de cap servei nostre");
            press(letter(page, poison), "Descarta aquest esdeveniment");
            assertThat(page.locator(".mended")).containsText("S’ha descartat.");
            assertThat(letter(page, poison)).hasCount(0);

            page.navigate(network.portal("/ca/console/operations/reconcile"));
            assertThat(page.locator("main")).containsText("No hi falta ni hi sobra res.");
        }
        assertThat(rowsOfReader()).containsExactlyInAnyOrder(before, after);
        assertThat(network.sink().mailsTo(READER, mark)).hasSize(2);
    }

    private String poison() {
        try (Rig rig = Rig.open(network);
                Poison poison = rig.poison()) {
            return poison.drop();
        }
    }

    private void awaitTold(String publication) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(office.get("/api/v1/publications/" + publication + "/deliveries")
                                .json()
                                .path("runState")
                                .asString())
                        .isEqualTo("COMPLETED"));
    }

    /** With its cause. */
    private void awaitDeadLetter(Page page, String id) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            page.navigate(network.portal("/ca/console/operations"));
            assertThat(letter(page, id).count()).isEqualTo(1);
            assertThat(letter(page, id).locator("h3").textContent()).contains("Exception");
        });
    }

    private static Locator letter(Page page, String id) {
        return page.locator(".letters > li").filter(new Locator.FilterOptions().setHasText(id));
    }

    private static void press(Locator letter, String button) {
        letter.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
    }

    private List<String> rowsOfReader() {
        return network.as(READER).list("/api/v1/inbox").stream()
                .filter(item -> item.path("title").asString().contains(mark))
                .map(item -> item.path("publicationId"))
                .map(JsonNode::asString)
                .toList();
    }
}
