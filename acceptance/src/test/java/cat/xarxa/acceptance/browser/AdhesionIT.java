package cat.xarxa.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.acceptance.network.Network;
import cat.xarxa.acceptance.network.Posts;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** A council applies, takes part, adheres by the Assembly's decision, is suspended and leaves: all in the console. */
class AdhesionIT {

    private final Network network = Network.running();

    @Test
    void goesFromItsApplicationUntilItLeaves() {
        String name = "Ajuntament de prova " + System.nanoTime();
        try (Chromium chromium = new Chromium();
                BrowserContext visitor = chromium.visitorWithoutScript()) {
            Page page = visitor.newPage();
            SignedIn.asOffice(page, network);
            String slug = apply(page, name);
            assertThat(state(slug)).isEqualTo(404);

            follow(page, "Admet-lo com a pendent");
            press(page, "Admet-lo com a pendent");
            assertThat(page.locator("main")).containsText("Pendent");
            assertThat(state(slug)).isEqualTo(200);
            mayOwnPosts(slug);
            String technician = invite(page, slug);

            follow(page, "Fes-lo membre");
            press(page, "Fes-lo membre");
            assertThat(page.locator(".faults li")).hasCount(2);
            page.fill("#minutes", "https://example.org/acta");
            page.fill("#assemblyOn", today().minusDays(1).toString());
            press(page, "Fes-lo membre");
            assertThat(page.locator(".faults")).containsText("No pot ser abans del pas anterior");
            page.fill("#assemblyOn", today().toString());
            page.selectOption("#mentorId", "vic");
            press(page, "Fes-lo membre");
            assertThat(page.locator("main")).containsText("Acta de l’Assemblea");
            assertThat(page.locator(".facts")).containsText("Ajuntament de Vic");
            areTold(name, technician);

            follow(page, "Suspèn-ne els drets");
            page.fill("#reason", "Una prova");
            press(page, "Suspèn-ne els drets");
            assertThat(page.locator("main")).containsText("Una prova");
            assertThat(state(slug)).isEqualTo(404);

            follow(page, "Dona’l de baixa");
            page.check("#reason-RESIGNED");
            press(page, "Dona’l de baixa");
            assertThat(page.locator("main")).containsText("Ho ha decidit l’entitat");
            assertThat(page.locator(".page-head .actions")).hasCount(0);
        }
    }

    private String apply(Page page, String name) {
        page.navigate(network.portal("/ca/console/members"));
        follow(page, "Anota una sol·licitud");
        page.fill("#name", name);
        page.selectOption("#townIneCode5", "17007");
        press(page, "Anota la sol·licitud");
        assertThat(page.locator("main")).containsText("Ha demanat entrar");
        return page.url().substring(page.url().lastIndexOf('/') + 1);
    }

    /** Its people take part as soon as it is pending. */
    private String invite(Page page, String slug) {
        String member = page.url();
        String address = "tecnica-" + slug + "@example.org";
        page.navigate(network.portal("/ca/console/people/" + slug + "/people/new"));
        page.fill("#name", "Tècnica de prova");
        page.fill("#address", address);
        page.check("#rights-USER");
        press(page, "Envia la invitació");
        assertThat(page.locator("h1")).hasText("Tècnica de prova");
        page.navigate(member);
        return address;
    }

    /** Its people are welcomed, and its mentor's people learn that they are to help it. */
    private void areTold(String name, String technician) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(network.sink().mailsTo(technician, name + " ja és membre de la xarxa"))
                    .hasSize(1);
            assertThat(network.sink().mailsTo("tecnic.vic@example.org", name + ": l'acompanyeu el primer any"))
                    .hasSize(1);
        });
    }

    /** Content-service has heard of it. */
    private void mayOwnPosts(String slug) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(network.as("oficina@example.org")
                                .post(
                                        "/api/v1/posts",
                                        Posts.news("de " + slug)
                                                .replace("\"ownerOrg\": \"xarxa\"", "\"ownerOrg\": \"" + slug + "\""))
                                .status())
                        .isEqualTo(201));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Madrid"));
    }

    private int state(String slug) {
        return network.anonymous().get("/api/v1/members/" + slug).status();
    }

    private static void follow(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).click();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }
}
