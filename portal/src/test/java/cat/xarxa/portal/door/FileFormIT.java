package cat.xarxa.portal.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A form with a file, as a browser sends it. */
class FileFormIT extends Door {

    private static final String PAGE = "/ca/console/members/import";
    private static final String API = "POST /api/v1/members/import";
    private static final String BOUNDARY = "----form";

    @BeforeEach
    void anOffice() {
        NETWORK.keycloak.giveDuties(List.of("OFFICE"));
        NETWORK.members.json(API, "{\"added\": 1, \"known\": 0, \"lines\": []}");
    }

    @Test
    void goesThroughWithItsToken() {
        HttpResponse<String> page = browser.signIn(PAGE);
        String token =
                Browser.page(page).select("form.manuscript input[name=_csrf]").val();

        assertThat(send(part("_csrf", "", token) + part("file", "; filename=\"m.csv\"", "name\nMóra"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(NETWORK.members.lastAsked().line()).isEqualTo(API);
        assertThat(NETWORK.members.lastAsked().body()).isEqualTo("name\nMóra");
    }

    @Test
    void isRefusedWithoutIt() {
        browser.signIn(PAGE);
        assertThat(send(part("file", "; filename=\"m.csv\"", "name\n")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void isRefusedWith50Megabytes() {
        browser.signIn(PAGE);
        HttpResponse<String> answer = send(part("file", "; filename=\"m.csv\"", "x".repeat(50 << 20)));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Browser.page(answer).select("h1").text()).isEqualTo("Hi ha massa dades");
    }

    private HttpResponse<String> send(String parts) {
        return browser.send(browser.request(PAGE)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Accept", "text/html")
                .header("Origin", PORTAL.toString())
                .POST(BodyPublishers.ofString(parts + "--" + BOUNDARY + "--\r\n")));
    }

    private static String part(String name, String more, String content) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n"
                + content + "\r\n";
    }
}
