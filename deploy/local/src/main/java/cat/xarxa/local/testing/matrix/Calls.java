package cat.xarxa.local.testing.matrix;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.local.testing.TestIssuer;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.env.Environment;

/** Calls the endpoints of a running service as each of the callers. */
final class Calls {

    private static final int SHOWN = 300;
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final Map<List<String>, Sample> toRead = new HashMap<>();
    private final Environment service;
    private final Samples samples;

    Calls(Environment service, Samples samples) {
        this.service = service;
        this.samples = samples;
    }

    void check(Row row, Column column) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer = CLIENT.send(request(row, column), BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            if (!row.allows(column, answer.statusCode())) {
                assertThat(answer.statusCode() + " " + new String(body.readNBytes(SHOWN), UTF_8))
                        .as("%s as %s", row.title(), column.title())
                        .isEqualTo(row.answers().get(column));
            }
        }
    }

    private HttpRequest request(Row row, Column column) {
        Sample sample = sample(row, column.owner());
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + service.getProperty("local.server.port") + sample.path(row)))
                .timeout(Duration.ofSeconds(20))
                .method(row.method(), BodyPublishers.ofString(sample.body()));
        sample.headers().forEach(request::header);
        if (!sample.body().isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        column.token().ifPresent(claims -> request.header("Authorization", "Bearer " + TestIssuer.token(claims)));
        return request.build();
    }

    /** Reading leaves a thing as it is, so that the next who reads is shown the same. */
    private Sample sample(Row row, String owner) {
        return row.method().equals("GET")
                ? toRead.computeIfAbsent(List.of(row.title(), owner), any -> samples.of(row, owner))
                : samples.of(row, owner);
    }
}
