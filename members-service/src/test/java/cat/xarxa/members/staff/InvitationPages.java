package cat.xarxa.members.staff;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.local.testing.ReceivedMail;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.net.CookieHandler;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Follows an invitation as its reader does: from the mail to a password. */
final class InvitationPages {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"<>]+/login-actions/action-token[^\\s\"<>]+");
    private static final Pattern ON =
            Pattern.compile("class=\"button\" href=\"([^\"]*login-actions/action-token[^\"]*)\"");
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new Cookies())
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();

    /** Chooses a password by the link of a mail. */
    void choose(String password, ReceivedMail invitation) throws Exception {
        HttpResponse<String> page = get(first(LINK, text(invitation.message())));
        HttpResponse<String> form =
                get(page.uri().resolve(first(ON, page.body())).toString());
        String fields = "password-new=" + encoded(password) + "&password-confirm=" + encoded(password);
        HttpRequest post = HttpRequest.newBuilder(form.uri().resolve(first(FORM, form.body())))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields))
                .build();
        assertThat(browser.send(post, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    }

    /** Says at the realm's page that the password is forgotten. */
    void forget(String issuer, String account) throws Exception {
        HttpResponse<String> form = get(issuer + "/login-actions/reset-credentials?client_id=xarxa-portal");
        HttpRequest post = HttpRequest.newBuilder(form.uri().resolve(first(FORM, form.body())))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + encoded(account)))
                .build();
        assertThat(browser.send(post, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    }

    /** The page that the link of a mail leads to. */
    String open(ReceivedMail mail) throws Exception {
        return get(first(LINK, text(mail.message()))).body();
    }

    private HttpResponse<String> get(String address) throws Exception {
        HttpResponse<String> page =
                browser.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        return page;
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        assertThat(found.find()).as(pattern + " in " + text).isTrue();
        return found.group(found.groupCount()).replace("&amp;", "&");
    }

    private static String text(Part part) throws Exception {
        if (part.getContent() instanceof Multipart parts) {
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < parts.getCount(); i++) {
                all.append(text(parts.getBodyPart(i)));
            }
            return all.toString();
        }
        return part.getContent() instanceof String text ? text : "";
    }

    /** Java's own keeper withholds secure cookies from localhost, which browsers trust. */
    private static final class Cookies extends CookieHandler {

        private final Map<String, String> kept = new LinkedHashMap<>();

        @Override
        public Map<String, List<String>> get(URI address, Map<String, List<String>> headers) {
            return kept.isEmpty()
                    ? Map.of()
                    : Map.of(
                            "Cookie",
                            List.of(kept.entrySet().stream()
                                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                    .collect(Collectors.joining("; "))));
        }

        @Override
        public void put(URI address, Map<String, List<String>> headers) {
            for (String cookie : headers.getOrDefault("set-cookie", List.of())) {
                String[] pair = cookie.split(";", 2)[0].split("=", 2);
                kept.put(pair[0].strip(), pair[1].strip());
            }
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
