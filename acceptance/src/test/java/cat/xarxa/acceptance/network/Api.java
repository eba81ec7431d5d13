package cat.xarxa.acceptance.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
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

    private Api(URI origin, @Nullable Supplier<String> bearer, String language) {
        this.origin = origin;
        this.bearer = bearer;
        this.language = language;
    }

    static Api anonymous(URI origin) {
        return new Api(origin, null, "ca");
    }

    /** The same origin for the bearer of a token. */
    public Api as(Supplier<String> token) {
        return new Api(origin, token, language);
    }

    /** The same caller, asking for another language. */
    public Api in(String otherLanguage) {
        return new Api(origin, bearer, otherLanguage);
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

    /** The items of a list's first hundred. */
    public List<JsonNode> list(String path) {
        return get(path + (path.contains("?") ? "&" : "?") + "limit=100")
                .json()
                .path("items")
                .valueStream()
                .toList();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(origin.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Accept-Language", language);
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
