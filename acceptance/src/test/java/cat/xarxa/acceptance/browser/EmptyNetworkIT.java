package cat.xarxa.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.acceptance.network.EmptyNetwork;
import cat.xarxa.local.signin.Totp;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A network with nobody in it: its first administrator is invited, comes in, and says how it is called. */
class EmptyNetworkIT {

    private static final String ADDRESS = "primera@example.org";
    private static final String PASSWORD = "una contrasenya llarga de prova";
    private static final String NAME = "La Nostra Xarxa d’Osona";
    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"<>]+/login-actions/action-token[^\\s\"<>]+");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void getsItsNameFromWhoeverFirstAdministratesIt(@TempDir Path folder) throws IOException {
        try (EmptyNetwork network = EmptyNetwork.inviting(ADDRESS, folder);
                Chromium chromium = new Chromium();
                BrowserContext visitor = chromium.visitorWithoutScript()) {
            Page page = visitor.newPage();
            accept(page, network);
            signIn(page, network);
            assertThat(page).hasURL(network.portal("/ca/console/network"));
            assertThat(page.locator("h1")).hasText("Com es diu la teva xarxa");

            refuseWhatIsNoLogo(page);
            describe(page);

            assertThat(page.locator(".brand-name")).hasText(NAME);
            assertThat(page).hasTitle("La xarxa · " + NAME);
            showsItsLogoAndLanguagesToEverybody(chromium, network);
            writesInItsName(page, network);
        }
    }

    /** Follows the mail to a password. */
    private static void accept(Page page, EmptyNetwork network) {
        await().atMost(PATIENCE)
                .until(() -> !network.sink().mailsTo(ADDRESS, "").isEmpty());
        List<JsonNode> mails = network.sink().mailsTo(ADDRESS, "");
        assertThat(mails).hasSize(1);
        String mail = network.sink().raw(mails.getFirst());
        Matcher link = LINK.matcher(mail.replaceAll("=\r?\n", "").replace("=3D", "="));
        assertThat(link.find()).isTrue();
        page.navigate(link.group().replace("&amp;", "&"));
        page.click("main a[href*=action-token]");
        page.fill("#password-new", PASSWORD);
        page.fill("#password-confirm", PASSWORD);
        page.locator("[type=submit]").first().click();
        page.context().clearCookies();
    }

    /** With the second factor that the office needs, which is set up on the way. */
    private static void signIn(Page page, EmptyNetwork network) {
        page.navigate(network.portal("/ca/inbox"));
        page.fill("input[name=username]", ADDRESS);
        page.fill("input[name=password]", PASSWORD);
        page.click("[type=submit]");
        page.click("#mode-manual");
        String secret = page.locator("#kc-totp-secret-key").textContent();
        page.fill("#totp", new Totp(secret).codeAt(Instant.now()));
        page.click("#saveTOTPBtn");
        page.waitForURL(network.portal("/**"));
    }

    private static void refuseWhatIsNoLogo(Page page) {
        page.fill("#name", NAME);
        page.setInputFiles(
                "#logo", new FilePayload("logo.svg", "image/svg+xml", "<svg onload='alert(1)'/>".getBytes()));
        save(page);
        assertThat(page.locator(".faults")).containsText("No és cap imatge PNG ni JPEG");
        assertThat(page.locator("#name")).hasValue(NAME);
    }

    private static void describe(Page page) throws IOException {
        page.uncheck("#languages-es");
        page.setInputFiles("#logo", new FilePayload("logo.png", "image/png", picture()));
        page.fill("#senderName", "La Nostra Xarxa");
        page.fill("#senderAddress", "avisos@nostra.example.org");
        save(page);
        assertThat(page.locator("main [role=status]")).containsText("Desat");
    }

    private static void showsItsLogoAndLanguagesToEverybody(Chromium chromium, EmptyNetwork network) {
        try (BrowserContext reader = chromium.visitor()) {
            Page page = reader.newPage();
            page.navigate(network.portal("/es/news"));
            assertThat(page).hasURL(network.portal("/ca/news"));
            assertThat(page.locator(".languages a")).hasText(new String[] {"Català", "English"});
            assertThat(page.locator(".brand img.logo").evaluate("logo => logo.naturalWidth"))
                    .isEqualTo(90);
            assertThat(page.locator(".colophon-name")).hasText(NAME);
        }
    }

    /** The test mail of a draft goes the way of all mails. */
    private static void writesInItsName(Page page, EmptyNetwork network) {
        page.navigate(network.portal("/ca/console/posts/new"));
        new PostEditor(new Editor(page)).write("Primera notícia").save();
        String draft = page.url();
        await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(2)).untilAsserted(() -> {
            page.navigate(draft);
            press(page, "Envia’m una prova per correu");
            List<JsonNode> mails = network.sink().mailsTo(ADDRESS, "Primera");
            assertThat(mails).isNotEmpty();
            assertThat(network.sink().raw(mails.getLast()))
                    .containsPattern("(?m)^From: La Nostra Xarxa <avisos@nostra\\.example\\.org>");
        });
    }

    private static void save(Page page) {
        press(page, "Desa");
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static byte[] picture() throws IOException {
        try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(90, 30, BufferedImage.TYPE_INT_RGB), "png", file);
            return file.toByteArray();
        }
    }
}
