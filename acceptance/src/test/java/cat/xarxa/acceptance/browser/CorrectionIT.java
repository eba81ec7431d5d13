package cat.xarxa.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.acceptance.network.Api;
import cat.xarxa.acceptance.network.Network;
import cat.xarxa.acceptance.network.Posts;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The office corrects what it published, and withdraws it: exactly who had got it by mail gets a mail of that. */
class CorrectionIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String READER = "tecnica.manlleu@example.org";

    private final Network network = Network.running();
    private final Api office = network.as("oficina@example.org");
    private final String mark = "rectificable-" + System.nanoTime();

    @Test
    void tellsWhoGotItOfACorrectionAndThatItIsGone() {
        String post = Posts.publish(office, mark);
        List<String> readers = awaitMails(mark + " (ca)");
        try (Chromium chromium = new Chromium();
                BrowserContext visitor = chromium.visitor()) {
            Page page = visitor.newPage();
            SignedIn.asOffice(page, network);

            correct(page, post);
            String corrected = "Rectificació: " + mark + " (ca)";
            await().atMost(PATIENCE)
                    .untilAsserted(
                            () -> assertThat(recipients(corrected)).containsExactlyInAnyOrderElementsOf(readers));
            assertThat(network.sink()
                            .raw(network.sink().mailsTo(READER, corrected).getFirst()))
                    .contains("text/plain");
            page.navigate(network.portal("/ca/news/" + post));
            assertThat(page.locator(".amendments")).containsText("La data bona és el 31 de març.");
            assertThat(Barriers.of(page)).isEmpty();

            withdraw(page, post);
            String withdrawn = "S'ha retirat: " + mark + " (ca)";
            await().atMost(PATIENCE)
                    .untilAsserted(
                            () -> assertThat(recipients(withdrawn)).containsExactlyInAnyOrderElementsOf(readers));
            Response gone = page.navigate(network.portal("/ca/news/" + post));
            assertThat(gone.status()).isEqualTo(410);
            assertThat(page.locator("main")).containsText("La jornada s’ha anul·lat.");
            assertThat(Barriers.of(page)).isEmpty();
        }
        assertThat(network.as(READER).list("/api/v1/inbox").stream()
                        .filter(item -> item.path("subjectId").asString().equals(post)))
                .singleElement()
                .satisfies(
                        item -> assertThat(item.path("withdrawn").asBoolean()).isTrue());
        assertThat(network.anonymous().get("/feeds/news.atom").body()).doesNotContain(mark);
    }

    private void correct(Page page, String post) {
        page.navigate(network.portal("/ca/console/posts/" + post));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Canvia o rectifica"))
                .click();
        page.locator("#level-CORRECTION").check();
        page.locator("[name='note.ca']").fill("La data bona és el 31 de març.");
        page.locator("[name='texts.ca.summary']").fill("Serà el 31 de març.");
        press(page, "Mira a qui arribarà");
        assertThat(page.locator("#forecast")).containsText("correus");
        assertThat(Barriers.of(page)).isEmpty();
        press(page, "Publica el canvi");
        assertThat(page.locator("#reach")).isVisible();
    }

    private void withdraw(Page page, String post) {
        page.navigate(network.portal("/ca/console/posts/" + post));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Retira la publicació"))
                .click();
        page.locator("[name='reason.ca']").fill("La jornada s’ha anul·lat.");
        press(page, "Mira a qui arribarà");
        assertThat(page.locator("#forecast")).containsText("correus");
        assertThat(Barriers.of(page)).isEmpty();
        press(page, "Retira-la");
        assertThat(page.locator("main")).containsText("Retirada");
    }

    /** To whom it went, once nobody else is coming. */
    private List<String> awaitMails(String subject) {
        await().atMost(PATIENCE)
                .during(Duration.ofSeconds(3))
                .until(() -> recipients(subject).stream().anyMatch(to -> to.contains(READER)));
        return recipients(subject);
    }

    private List<String> recipients(String subject) {
        return network.sink().about(subject).stream()
                .filter(message -> message.path("subject").asString().equals(subject))
                .map(message -> message.path("to").toString())
                .toList();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }
}
