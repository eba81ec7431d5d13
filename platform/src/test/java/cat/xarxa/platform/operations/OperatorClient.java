package cat.xarxa.platform.operations;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.local.testing.TestIssuer;
import cat.xarxa.local.testing.TestToken;
import cat.xarxa.platform.sample.SampleService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the operator's view of a running service. */
record OperatorClient(SampleService service) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    HttpResponse<String> get(String path, String role) {
        return send(request(path, role).GET());
    }

    HttpResponse<String> post(String path, String body, String role) {
        return send(
                request(path, role).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    /** As {@link #post}, with a key of its own. */
    HttpResponse<String> postOnce(String path, String body, String role) {
        return send(request(path, role)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path, String role) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                service.address().resolve("/api/v1/ops/" + service.topics().service() + path));
        UnaryOperator<TestToken> claims =
                token -> token.person(UUID.randomUUID()).role(role);
        return role == null ? request : request.header("Authorization", "Bearer " + TestIssuer.token(claims));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }
}
