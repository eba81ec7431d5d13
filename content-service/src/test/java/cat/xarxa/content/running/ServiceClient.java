package cat.xarxa.content.running;

import static java.nio.charset.StandardCharsets.UTF_8;

import cat.xarxa.local.testing.TestIssuer;
import cat.xarxa.local.testing.TestToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the service as its clients do. */
@TestComponent
class ServiceClient {

    static final UnaryOperator<TestToken> OFFICE =
            token -> token.person(UUID.randomUUID()).role("OFFICE");
    static final UnaryOperator<TestToken> TECHNICIAN =
            token -> token.person(UUID.randomUUID()).mandate("manlleu", "TECHNICIAN", "USER");

    static final UnaryOperator<TestToken> EDITOR =
            token -> token.person(UUID.randomUUID()).mandate("manlleu", "TECHNICIAN", "EDITOR");
    static final UnaryOperator<TestToken> COOPCAT =
            token -> token.partner("coopcat").scope("content:read").scope("content:write");

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Environment environment;

    ServiceClient(Environment environment) {
        this.environment = environment;
    }

    HttpResponse<String> get(String path, @Nullable UnaryOperator<TestToken> who, String... headers) {
        return send(request(path, who, headers).GET().build());
    }

    HttpResponse<String> head(String path) {
        return send(request(path, null).HEAD().build());
    }

    HttpResponse<String> put(String path, String body, @Nullable UnaryOperator<TestToken> who, String... headers) {
        return send(request(path, who, headers)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body))
                .build());
    }

    HttpResponse<String> post(String path, String body, @Nullable UnaryOperator<TestToken> who, String... headers) {
        return send(request(path, who, headers)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** Drafts as the office and returns the id. */
    String draft(String body) {
        HttpResponse<String> answer = post("/api/v1/posts", body, OFFICE);
        if (answer.statusCode() != 201) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return json(answer).get("id").asString();
    }

    HttpResponse<String> publish(String id) {
        return post("/api/v1/posts/" + id + "/publish", "", OFFICE);
    }

    String draftAndPublish(String body) {
        String id = draft(body);
        HttpResponse<String> answer = publish(id);
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return id;
    }

    /** The newest version, as the office reads it. */
    String tag(String id) {
        return get("/api/v1/posts/" + id, OFFICE).headers().firstValue("ETag").orElseThrow();
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private HttpRequest.Builder request(String path, @Nullable UnaryOperator<TestToken> who, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + environment.getProperty("local.server.port") + path))
                .timeout(Duration.ofSeconds(20));
        if (who != null) {
            request.header("Authorization", "Bearer " + TestIssuer.token(who));
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
