package cat.xarxa.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.acceptance.network.Api;
import cat.xarxa.acceptance.network.Network;
import cat.xarxa.acceptance.network.Posts;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Somebody without an account follows the news by mail, without JavaScript, until one click ends it. */
class GuestIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern CONFIRM = Pattern.compile("/ca/follow/confirm/[\\w-]+");
    private static final Pattern MINE = Pattern.compile("/ca/follow/mine/[\\w-]+");
    private static final Pattern ONE_CLICK =
            Pattern.compile("List-Unsubscribe: <https?://[^/]+(/unsubscribe/[\\w-]+)>");

    private final Network network = Network.running();
    private final String address = "guest" + System.nanoTime() + "@example.org";

    @Test
    void followsTheNewsFromTheFormToTheOneClickThatEndsIt() {
        try (Chromium chromium = new Chromium();
                BrowserContext reader = chromium.visitorWithoutScript();
                BrowserContext critic = chromium.visitor()) {
            Page page = reader.newPage();
            Page look = critic.newPage();
            subscribe(page, look);
            String confirm = confirm(page, look);

            String title = "guest-" + System.nanoTime();
            Api office = network.as("oficina@example.org");
            String post = Posts.publish(office, title);
            String mail = raw(title);
            assertThat(mail).containsIgnoringCase("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
            ownPage(page, look, found(MINE, mail, 0));

            Matcher link = ONE_CLICK.matcher(mail);
            assertThat(link.find()).isTrue();
            assertThat(network.anonymous().post(link.group(1)).status()).isEqualTo(204);

            String next = "guest-next-" + System.nanoTime();
            String later = Posts.publish(office, next);
            awaitTold(office, later);
            assertThat(network.sink().mailsTo(address, next)).isEmpty();
            page.navigate(network.portal(confirm));
            assertThat(page.locator("h1")).hasText("Fet: ja ens segueixes");
            assertThat(post).isNotEqualTo(later);
            leave(page, look, found(MINE, mail, 0));
        }
    }

    private void subscribe(Page page, Page look) {
        page.navigate(network.portal("/ca/news"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Rep-ho per correu"))
                .click();
        press(page, "Envia’m el correu de confirmació");
        assertThat(page.locator(".faults")).containsText("No és una adreça electrònica");
        page.fill("#email", address);
        page.check("#frequency-IMMEDIATE");
        press(page, "Envia’m el correu de confirmació");
        assertThat(page.locator("h1")).hasText("Mira el teu correu");
        check(look, "/ca/follow");
        check(look, "/ca/follow/sent");
    }

    private String confirm(Page page, Page look) {
        String path = found(CONFIRM, raw("Confirma què vols rebre"), 0);
        check(look, path);
        page.navigate(network.portal(path));
        press(page, "Sí, envieu-me’ls");
        assertThat(page.locator("h1")).hasText("Fet: ja ens segueixes");
        return path;
    }

    private void ownPage(Page page, Page look, String path) {
        check(look, path);
        page.navigate(network.portal(path));
        assertThat(page.locator(".letters > li")).hasCount(1);
    }

    private void leave(Page page, Page look, String path) {
        check(look, path);
        check(look, path + "/leave");
        page.navigate(network.portal(path));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Esborra les meves dades"))
                .click();
        page.fill("#confirm", address);
        press(page, "Esborra les meves dades");
        assertThat(page.locator("h1")).hasText("Hem esborrat les teves dades");
        await().atMost(PATIENCE)
                .until(() -> network.anonymous()
                                .get("/api/v1/guest-pages/" + path.substring(path.lastIndexOf('/') + 1))
                                .status()
                        == 404);
    }

    private void check(Page look, String path) {
        look.navigate(network.portal(path));
        assertThat(Barriers.of(look)).as(path).isEmpty();
    }

    private void awaitTold(Api office, String post) {
        await().atMost(PATIENCE)
                .until(() -> office.get("/api/v1/publications/" + post + "/deliveries")
                        .json()
                        .path("runState")
                        .asString()
                        .equals("COMPLETED"));
    }

    /** The one mail about something, without the folds that it travels in. */
    private String raw(String subject) {
        List<JsonNode> mails = await().atMost(PATIENCE)
                .until(() -> network.sink().mailsTo(address, subject), found -> !found.isEmpty());
        assertThat(mails).hasSize(1);
        return network.sink().raw(mails.getFirst()).replaceAll("=\r?\n", "").replaceAll("\r?\n[ \t]+", " ");
    }

    private static String found(Pattern pattern, String mail, int group) {
        Matcher match = pattern.matcher(mail);
        assertThat(match.find()).as(pattern.pattern()).isTrue();
        return match.group(group);
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }
}
