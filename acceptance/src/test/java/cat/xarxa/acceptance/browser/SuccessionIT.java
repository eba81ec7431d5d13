package cat.xarxa.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.acceptance.network.Network;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A technician is invited, signs in, and hands over: what came with the mandate passes on, and the door closes. */
class SuccessionIT {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"<>]+/login-actions/action-token[^\\s\"<>]+");
    private static final String PASSWORD = "una contrasenya llarga de prova";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Network network = Network.running();
    private final long number = System.nanoTime();

    @Test
    void passesOnWhatCameWithTheMandateAndClosesTheDoor() {
        try (Chromium chromium = new Chromium();
                BrowserContext office = chromium.visitorWithoutScript();
                BrowserContext technician = chromium.visitorWithoutScript()) {
            Page console = office.newPage();
            SignedIn.asOffice(console, network);
            String leaving = invite(console, "Aina", "EDITOR");
            String coming = invite(console, "Pau", "USER");

            Page own = technician.newPage();
            accept(own, leaving);
            SignedIn.asSomebody(own, network, leaving, PASSWORD);
            own.navigate(network.portal("/ca/institution"));
            assertThat(own.locator("h1")).hasText("La meva institució");
            assertThat(own.url()).endsWith("/ca/institution/vic");

            handOver(console);

            await().atMost(PATIENCE).untilAsserted(() -> {
                own.navigate(network.portal("/ca/institution/vic"));
                assertThat(own.locator("input[name=username]").count()).isEqualTo(1);
            });
            await().atMost(PATIENCE).untilAsserted(() -> {
                console.reload();
                assertThat(console.locator("main section").textContent())
                        .contains(
                                "n’han passat 4",
                                "fet, sense res per passar",
                                "Aina " + number + " plega, Pau " + number);
            });
            assertThat(network.sink().mailsTo(coming, "")).isNotEmpty();
        }
    }

    private String invite(Page page, String name, String rights) {
        String address = name.toLowerCase(Locale.ROOT) + number + "@example.org";
        page.navigate(network.portal("/ca/console/people?q=vic"));
        follow(page, "Ajuntament de Vic");
        follow(page, "Convida algú");
        page.fill("#name", name + " " + number);
        page.fill("#address", address);
        page.check("#rights-" + rights);
        press(page, "Envia la invitació");
        assertThat(page.locator("h1")).hasText(name + " " + number);
        await().atMost(PATIENCE).untilAsserted(() -> {
            page.reload();
            assertThat(page.locator(".facts").textContent()).contains("Invitació enviada");
        });
        return address;
    }

    /** Follows the mail to a password. */
    private void accept(Page page, String address) {
        List<JsonNode> mails = network.sink().mailsTo(address, "");
        assertThat(mails).hasSize(1);
        Matcher link = LINK.matcher(
                network.sink().raw(mails.getFirst()).replaceAll("=\r?\n", "").replace("=3D", "="));
        assertThat(link.find()).isTrue();
        page.navigate(link.group().replace("&amp;", "&"));
        page.click("main a[href*=action-token]");
        page.fill("#password-new", PASSWORD);
        page.fill("#password-confirm", PASSWORD);
        page.locator("[type=submit]").first().click();
        page.context().clearCookies();
    }

    private void handOver(Page page) {
        page.navigate(network.portal("/ca/console/people/vic"));
        follow(page, "Aina " + number);
        page.locator("a[href$='/succession']").click();
        page.getByLabel("Pau " + number).check();
        press(page, "Mira què passarà");
        assertThat(page.locator("main")).containsText("Passen 4 subscripcions.");
        press(page, "Fes el relleu ara");
        assertThat(page.locator("#successions")).hasText("Relleus");
    }

    private static void follow(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .click();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }
}
