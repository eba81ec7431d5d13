package cat.xarxa.acceptance.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The one public origin of the network, as one caller sees it. */
public final class Api {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final URI origin;
    private final @Nullable Supplier<String> bearer;
    private final String language;
    private final Duration patience;

    private Api(URI origin, @Nullable Supplier<String> bearer, String language, Duration patience) {
        this.origin = origin;
        this.bearer = bearer;
        this.language = language;
        this.patience = patience;
    }

    static Api anonymous(URI origin) {
        return new Api(origin, null, "ca", Duration.ofSeconds(30));
    }

    /** The same origin for the bearer of a token. */
    public Api as(Supplier<String> token) {
        return new Api(origin, token, language, patience);
    }

    /** The same caller, asking for another language. */
    public Api in(String otherLanguage) {
        return new Api(origin, bearer, otherLanguage, patience);
    }

    /** The same caller, who gives up on an answer that does not come within a time. */
    public Api within(Duration otherPatience) {
        return new Api(origin, bearer, language, otherPatience);
    }

    /** The same caller, who comes by another way. */
    public Api through(URI otherOrigin) {
        return new Api(otherOrigin, bearer, language, patience);
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path) {
        return send(request(path).POST(BodyPublishers.noBody()));
    }

    public Answer post(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    /** Writes what was read in a version anew; without a version when it is empty. */
    public Answer put(String path, String json, String version) {
        HttpRequest.Builder request =
                request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(json));
        return send(version.isEmpty() ? request : request.header("If-Match", version));
    }

    /** Any request, with headers of its own. */
    public Answer send(String method, String path, String json, Map<String, String> headers) {
        HttpRequest.Builder request = request(path).method(method, BodyPublishers.ofString(json));
        if (!json.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        headers.forEach(request::header);
        return send(request);
    }

    /** All items of a list, however many pages it has. */
    public List<JsonNode> list(String path) {
        String pages = path + (path.contains("?") ? "&" : "?") + "limit=100";
        List<JsonNode> items = new ArrayList<>();
        Optional<String> next = Optional.of(pages);
        while (next.isPresent()) {
            JsonNode page = get(next.get()).json();
            page.path("items").forEach(items::add);
            next = page.path("next")
                    .asStringOpt()
                    .map(cursor -> pages + "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8));
        }
        return items;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(origin.resolve(path)).timeout(patience).header("Accept-Language", language);
        if (bearer != null) {
            request.header("Authorization", "Bearer " + bearer.get());
        }
        return request;
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
