package cat.xarxa.events.running;

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
            token -> token.partner("coopcat").scope("activities:read").scope("activities:write");

    private static final String ACTIVITIES = "/api/v1/activities";

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Environment environment;

    ServiceClient(Environment environment) {
        this.environment = environment;
    }

    HttpResponse<String> get(String path, @Nullable UnaryOperator<TestToken> who) {
        return send(request(path, who).GET().build());
    }

    HttpResponse<String> post(String path, String body, @Nullable UnaryOperator<TestToken> who, String... headers) {
        return send(request(path, who, headers)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    HttpResponse<String> put(String path, String body, @Nullable UnaryOperator<TestToken> who, String... headers) {
        return send(request(path, who, headers)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body))
                .build());
    }

    HttpResponse<String> draft(String body, UnaryOperator<TestToken> who) {
        return post(ACTIVITIES, body, who);
    }

    /** Drafts as the office and returns the id. */
    String draft(String body) {
        return json(requireStatus(201, draft(body, OFFICE))).get("id").asString();
    }

    HttpResponse<String> publish(String id, String body) {
        return post(ACTIVITIES + "/" + id + "/publish", body, OFFICE);
    }

    String draftAndPublish(String body) {
        String id = draft(body);
        requireStatus(200, publish(id, "{\"tellPeople\": true}"));
        return id;
    }

    HttpResponse<String> read(String id, @Nullable UnaryOperator<TestToken> who) {
        return get(ACTIVITIES + "/" + id, who);
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static HttpResponse<String> requireStatus(int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return answer;
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
