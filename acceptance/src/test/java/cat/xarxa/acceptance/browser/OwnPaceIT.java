package cat.xarxa.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.acceptance.network.Api;
import cat.xarxa.acceptance.network.DigestDates;
import cat.xarxa.acceptance.network.Network;
import cat.xarxa.acceptance.network.Posts;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/**
 * Scenario 11: people choose their own pace in the browser, and what each gets is read from the ledger and the sink. No
 * clock is turned: the technician moves to where it is day, or night, now.
 */
@Order(Integer.MAX_VALUE)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnPaceIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String TECHNICIAN = "tecnic.vic@example.org";
    private static final String COUNCILLOR = "regidor.manlleu@example.org";
    private static final String HOME = "Europe/Madrid";

    private final Network network = Network.running();
    private final Api office = network.as("oficina@example.org");
    private Chromium chromium;

    @BeforeAll
    void openBrowser() {
        chromium = new Chromium();
    }

    @AfterAll
    void closeBrowser() {
        chromium.close();
    }

    @Test
    void tellsACouncillorOnceAWeekOnMondayAtEightInCatalan() {
        try (BrowserContext visitor = chromium.visitor()) {
            Page page = visitor.newPage();
            SignedIn.asReaderOf(page, network, COUNCILLOR);
            everythingAt(page, "WEEKLY");
            String mark = "setmana-" + System.nanoTime();
            String post = Posts.publish(office, mark);

            JsonNode mail = awaitMail(COUNCILLOR, post, "HELD");
            ZonedDateTime due = Instant.parse(mail.path("digestDue").asString()).atZone(ZoneId.of(HOME));
            assertThat(due.toLocalTime()).isEqualTo(LocalTime.of(8, 0));
            assertThat(due.getDayOfWeek())
                    .as("Monday, or the working day after a holiday")
                    .isBetween(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY);

            DigestDates.bringForward(network, post);
            awaitMail(COUNCILLOR, post, "IN_DIGEST");
            await().atMost(PATIENCE)
                    .until(() -> network.sink().mailsTo(COUNCILLOR, "Resum de").stream()
                                    .filter(digest -> network.sink().raw(digest).contains(mark))
                                    .count()
                            == 1);
            assertThat(network.sink().mailsTo(COUNCILLOR, mark)).isEmpty();
        }
    }

    @Test
    void tellsATechnicianOfOneThemeAtOnceOfTheRestDailyAndNothingAtNight() {
        try (BrowserContext visitor = chromium.visitor()) {
            Page page = visitor.newPage();
            SignedIn.asReaderOf(page, network, TECHNICIAN);
            Map<String, String> before = paces(page);
            everythingAt(page, "DAILY");
            atOnceOn(page, "fons-europeus");
            try {
                quiet(page, "18:00", "08:00", false);
                livesIn(page, where(hour -> hour >= 10 && hour < 16));
                String funds = published("fons", "fons-europeus");
                awaitMail(TECHNICIAN, funds, "ACCEPTED");
                String rest = published("altres", "habitatge");
                assertThat(awaitMail(TECHNICIAN, rest, "HELD").path("digestDue").isNull())
                        .isFalse();

                quiet(page, "18:00", "08:00", true);
                livesIn(page, where(hour -> hour >= 19 && hour < 23));
                String late = published("vespre", "fons-europeus");
                assertThat(awaitMail(TECHNICIAN, late, "DEFERRED")
                                .path("explain")
                                .asString())
                        .isEqualTo("quiet-hours");
                assertThat(network.sink().mailsTo(TECHNICIAN, "vespre-")).isEmpty();
            } finally {
                quiet(page, "", "", false);
                livesIn(page, HOME);
                before.forEach((field, pace) -> choose(page, field, pace));
            }
        }
    }

    private String published(String mark, String theme) {
        String title = mark + "-" + System.nanoTime();
        String draft = office.post(
                        "/api/v1/posts", Posts.news(title).replace("\"themes\": []", "\"themes\": [\"" + theme + "\"]"))
                .json()
                .path("id")
                .asString();
        assertThat(office.post("/api/v1/posts/" + draft + "/publish").status()).isEqualTo(200);
        return draft;
    }

    /** What became of the mail, as its recipient has it explained. */
    private JsonNode awaitMail(String account, String post, String state) {
        Api reader = network.as(account);
        return await().atMost(PATIENCE)
                .until(
                        () -> reader.list("/api/v1/inbox").stream()
                                .filter(item ->
                                        item.path("publicationId").asString().equals(post))
                                .map(item -> reader.get("/api/v1/inbox/"
                                                + item.path("id").asString() + "/explanation")
                                        .json())
                                .flatMap(explanation ->
                                        explanation.path("channels").valueStream())
                                .filter(channel ->
                                        channel.path("channel").asString().equals("EMAIL"))
                                .findFirst()
                                .orElse(null),
                        mail -> mail != null && mail.path("state").asString().equals(state));
    }

    private void everythingAt(Page page, String pace) {
        paces(page).keySet().forEach(field -> choose(page, field, pace));
    }

    /** What is chosen for each of the person's subscriptions, by its field. */
    private Map<String, String> paces(Page page) {
        page.navigate(network.portal("/ca/subscriptions"));
        return page.locator("section[aria-labelledby=following] select[name=frequency]").all().stream()
                .collect(Collectors.toMap(field -> field.getAttribute("id"), Locator::inputValue));
    }

    private void choose(Page page, String field, String pace) {
        page.navigate(network.portal("/ca/subscriptions"));
        page.locator("[id='" + field + "']").selectOption(pace);
        page.locator("form:has([id='" + field + "']) [type=submit]").click();
        assertThat(page.locator(".notice").first()).containsText("S’ha desat");
    }

    private void atOnceOn(Page page, String theme) {
        page.locator("#theme").selectOption(theme);
        page.locator("#frequency-IMMEDIATE").check();
        press(page, "Segueix-ho");
        assertThat(page.locator(".notice").first()).containsText("S’ha desat");
    }

    private void quiet(Page page, String from, String to, boolean holidays) {
        page.navigate(network.portal("/ca/preferences"));
        page.locator("[name='quiet.from']").fill(from);
        page.locator("[name='quiet.to']").fill(to);
        page.locator("#quiet-holidays").setChecked(holidays);
        press(page, "Desa-ho");
        assertThat(page.locator(".notice").first()).containsText("S’ha desat");
    }

    private void livesIn(Page page, String zone) {
        page.navigate(network.portal("/ca/profile"));
        page.locator("[name=zone]").fill(zone);
        page.locator("form:has([name=zone]) [type=submit]").first().click();
        await().atMost(PATIENCE).until(() -> {
            page.navigate(network.portal("/ca/preferences"));
            return page.locator("main").innerText().contains(zone);
        });
    }

    /** A place where it is such an hour now. */
    private static String where(IntPredicate hour) {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.matches("(Europe|America|Asia|Pacific|Africa)/[A-Za-z_]+"))
                .sorted()
                .filter(id -> hour.test(ZonedDateTime.now(ZoneId.of(id)).getHour()))
                .findFirst()
                .orElseThrow();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }
}
