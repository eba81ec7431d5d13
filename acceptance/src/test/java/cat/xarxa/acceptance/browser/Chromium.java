package cat.xarxa.acceptance.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One headless Chromium for a test class: the system's own where there is one, else Playwright's. */
final class Chromium implements AutoCloseable {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final double LONGEST_LOAD_MS = 90_000;

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        Optional<Path> installed = installed();
        Map<String, String> environment =
                installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of();
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(QUIET);
        installed.ifPresent(options::setExecutablePath);
        browser = playwright.chromium().launch(options);
    }

    /** A visitor with a fresh profile. */
    BrowserContext visitor() {
        return patient(browser.newContext(options()));
    }

    /** A visitor whose browser runs no JavaScript. */
    BrowserContext visitorWithoutScript() {
        return patient(browser.newContext(options().setJavaScriptEnabled(false)));
    }

    /** How soon a page is there is measured elsewhere: here a machine may be busy with something else. */
    private static BrowserContext patient(BrowserContext context) {
        context.setDefaultNavigationTimeout(LONGEST_LOAD_MS);
        return context;
    }

    /** Nothing moves: what is clicked has to stand still. */
    private static Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setLocale("ca-ES")
                .setTimezoneId("Europe/Madrid")
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    private static Optional<Path> installed() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
