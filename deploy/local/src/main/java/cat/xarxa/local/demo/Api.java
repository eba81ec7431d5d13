package cat.xarxa.local.demo;

import cat.xarxa.local.signin.Session;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The network's HTTP API behind its front door, used by somebody who is signed in, or by anybody. */
final class Api {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int ANSWER_SHOWN = 300;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(LIMIT).build();
    private final URI base;
    private final @Nullable Session session;

    private Api(URI base, @Nullable Session session) {
        this.base = base;
        this.session = session;
    }

    static Api signedIn(URI base, Session session) {
        return new Api(base, session);
    }

    static Api anonymous(URI base) {
        return new Api(base, null);
    }

    JsonNode get(String path) {
        return JSON.readTree(text(path));
    }

    /** What a GET of the path returns, as it is. */
    String text(String path) {
        return send("GET " + path, request(path).GET());
    }

    /** All items of a list, page by page. */
    List<JsonNode> all(String path) {
        List<JsonNode> items = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = get(path + next);
            page.path("items").forEach(items::add);
            next = page.path("next").isString() ? "&cursor=" + page.path("next").asString() : "";
        } while (!next.isEmpty());
        return items;
    }

    JsonNode post(String path, @Nullable Object body) {
        return write("POST", path, body);
    }

    JsonNode put(String path, Object body) {
        return write("PUT", path, body);
    }

    private JsonNode write(String method, String path, @Nullable Object body) {
        HttpRequest.Builder request = request(path);
        if (body == null) {
            request.method(method, BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json")
                    .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body)));
        }
        return JSON.readTree(send(method + " " + path, request));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(LIMIT);
        return session == null ? request : request.header("Authorization", "Bearer " + session.bearer());
    }

    private String send(String name, HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            if (response.statusCode() / 100 != 2) {
                throw new ApiRefused(name, response.statusCode(), shortened(response.body()));
            }
            return response.body();
        } catch (IOException e) {
            throw new ApiRefused(name, 0, e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for an answer", e);
        }
    }

    private static String shortened(String text) {
        return text.length() <= ANSWER_SHOWN ? text : text.substring(0, ANSWER_SHOWN) + "…";
    }
}
