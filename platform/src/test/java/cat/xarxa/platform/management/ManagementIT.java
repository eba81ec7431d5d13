package cat.xarxa.platform.management;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.local.testing.TestIssuer;
import cat.xarxa.platform.sample.SampleService;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures stand on their own port and nowhere else; probes stand where requests come in. */
class ManagementIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static SampleService service;

    private final String key = UUID.randomUUID().toString();

    @BeforeAll
    static void start() {
        service = SampleService.startWithApi();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void tellsHowEventsGetOutAndIn() throws Exception {
        service.append(service.topics().events(), key, "one");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> service.journal().sequences(key).size() == 1);

        List<String> figures =
                get(service.management(), "/actuator/prometheus").body().lines().toList();

        assertThat(figures)
                .anyMatch(line -> line.matches("xarxa_outbox_unsent [01]\\.0"))
                .anyMatch(line -> line.startsWith("xarxa_outbox_oldest_age "))
                .anyMatch(line -> line.startsWith("xarxa_outbox_delay_seconds_bucket{le=\"0.25\"}"))
                .anyMatch(line -> line.matches("xarxa_consumer_lag\\{consumer=\"notes\"} [01]\\.0"))
                .anyMatch(line -> line.matches("xarxa_consumer_lag\\{consumer=\"states\"} 0\\.0"))
                .anyMatch(line -> line.equals("xarxa_consumer_dead_letters 0.0"))
                .anyMatch(line -> line.equals("xarxa_consumer_events_total{consumer=\"notes\",verdict=\"next\"} 1.0"))
                .noneMatch(line -> line.contains(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/prometheus", "/actuator", "/actuator/health", "/actuator/metrics"})
    void keepsFiguresOffThePublicPort(String path) throws Exception {
        assertThat(get(service.address(), path).statusCode()).isEqualTo(401);
        HttpRequest asAdministrator = HttpRequest.newBuilder(service.address().resolve(path))
                .header("Authorization", "Bearer " + TestIssuer.token(token -> token.role("PLATFORM_ADMIN")))
                .build();
        assertThat(send(asAdministrator).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/env", "/actuator/heapdump", "/actuator/loggers", "/api/v1/ops", "/"})
    void tellsNothingElseOnItsOwnPort(String path) throws Exception {
        assertThat(get(service.management(), path).statusCode()).isEqualTo(403);
    }

    @Test
    void takesNothingOnItsOwnPort() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(service.management().resolve("/actuator/prometheus"))
                .POST(BodyPublishers.noBody())
                .build();

        assertThat(send(request).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"liveness", "readiness"})
    void answersProbesWhereRequestsComeIn(String probe) throws Exception {
        HttpResponse<String> answer = get(service.address(), "/actuator/health/" + probe);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    private static HttpResponse<String> get(URI address, String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address.resolve(path)).build());
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return CLIENT.send(request, BodyHandlers.ofString());
    }
}
