package cat.xarxa.portal.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A browser without scripts: it keeps the portal's cookies, follows nothing by itself, and sends forms. */
final class Browser {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI portal;
    private final Map<String, String> cookies = new TreeMap<>();

    Browser(URI portal) {
        this.portal = portal;
    }

    Map<String, String> cookies() {
        return cookies;
    }

    HttpResponse<String> get(String path) {
        return get(path, request -> request);
    }

    HttpResponse<String> get(String path, UnaryOperator<HttpRequest.Builder> more) {
        return send(more.apply(request(path)).GET());
    }

    HttpResponse<String> post(String path, Map<String, String> form, UnaryOperator<HttpRequest.Builder> more) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return send(more.apply(request(path).header("Content-Type", "application/x-www-form-urlencoded"))
                .POST(BodyPublishers.ofString(body)));
    }

    /** Presses the button of the form with this action, as a browser on that page would. */
    HttpResponse<String> press(HttpResponse<String> page, String action) {
        Map<String, String> fields = new TreeMap<>();
        page(page)
                .select("form[action='" + action + "'] input[name]")
                .forEach(input -> fields.put(input.attr("name"), input.attr("value")));
        return post(
                action,
                fields,
                request -> request.header("Origin", portal.toString()).header("Sec-Fetch-Site", "same-origin"));
    }

    /** Follows redirects, here and at the identity provider, until a page answers. */
    HttpResponse<String> follow(HttpResponse<String> answer) {
        HttpResponse<String> last = answer;
        for (Optional<String> to = location(last); to.isPresent(); to = location(last)) {
            last = get(to.get());
        }
        return last;
    }

    HttpResponse<String> signIn(String to) {
        return follow(get("/ca/sign-in?to=" + to));
    }

    static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }

    static Optional<String> location(HttpResponse<?> answer) {
        return answer.statusCode() / 100 == 3 ? answer.headers().firstValue("Location") : Optional.empty();
    }

    HttpRequest.Builder request(String path) {
        URI address = portal.resolve(path);
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        if (address.getPort() == portal.getPort() && !cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        if (cookie.contains("Max-Age=0") || pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }
}
