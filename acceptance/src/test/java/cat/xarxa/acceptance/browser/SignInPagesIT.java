package cat.xarxa.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.acceptance.network.Network;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Keycloak's pages, which belong to the network as the others do: in its languages, for everybody, without a script.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInPagesIT {

    private static final int NARROW = 320;

    /** Keycloak adds a script of its own to the answer to a form, for the browser's history; no script may run here. */
    private static final String HISTORY = "inline script";

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

    @ParameterizedTest
    @ValueSource(strings = {"ca", "es", "en"})
    void haveNoBarrier(String language) {
        try (BrowserContext visitor = chromium.visitor()) {
            Page page = visitor.newPage();
            page.setViewportSize(NARROW, 700);
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> complaints.add(message.type() + " " + message.text()));

            signIn(page, language);
            check(page, language, "password");
            send(page, "oficina@example.org", "endevinada");
            check(page, language, "wrong password");
            page.click("main a[href*=reset-credentials]");
            check(page, language, "forgotten password");
            page.fill("input[name=username]", "ningu@example.org");
            page.click("main [type=submit]");
            check(page, language, "mail is sent");

            assertThat(complaints)
                    .filteredOn(complaint -> !complaint.contains(HISTORY))
                    .isEmpty();
        }
    }

    /** From the password on it is known who it is, and which language they read. */
    @ParameterizedTest
    @ValueSource(strings = {"ca", "es"})
    void askForTheCodeInTheLanguageOfThePerson(String language) {
        try (BrowserContext visitor = chromium.visitor()) {
            Page page = visitor.newPage();
            page.setViewportSize(NARROW, 700);

            signIn(page, language);
            send(page, "oficina@example.org", network.officePassword());
            check(page, "ca", "code");
            page.fill("input[name=otp]", "1");
            page.click("main [type=submit]");
            check(page, "ca", "wrong code");
        }
    }

    private void signIn(Page page, String language) {
        page.navigate(network.portal("/%s/sign-in?to=/%1$s/inbox".formatted(language)));
    }

    private static void send(Page page, String account, String password) {
        page.fill("input[name=username]", account);
        page.fill("input[name=password]", password);
        page.click("main [type=submit]");
    }

    private static void check(Page page, String language, String name) {
        assertThat(page.locator("html").getAttribute("lang")).as(name).isEqualTo(language);
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("width of %s", name)
                .isEqualTo(NARROW);
        assertThat(Barriers.of(page)).as(name).isEmpty();
    }
}
