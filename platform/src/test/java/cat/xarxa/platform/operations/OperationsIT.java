package cat.xarxa.platform.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.local.testing.TestIssuer;
import cat.xarxa.local.testing.TestToken;
import cat.xarxa.platform.consumer.DeadLetter;
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
import java.time.Duration;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OperationsIT {

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
    void tellsHowEventsGetOutAndIn() {
        append(3);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> service.journal().sequences(key).size() == 3);

        JsonNode state = json(get("", "OFFICE"));

        assertThat(state.path("service").asString()).isEqualTo(service.topics().service());
        assertThat(state.at("/outbox/waiting").isNumber()).isTrue();
        assertThat(state.at("/consumers/0/name").asString()).isEqualTo("notes");
        await().untilAsserted(() -> assertThat(
                        json(get("", "AUDITOR")).at("/consumers/0/behind").asInt(-1))
                .isZero());
    }

    @Test
    void showsADeadLetterWithItsCauseAndPayload() {
        DeadLetter dead = dead();

        JsonNode shown = json(get("/dead-letters/" + encoded(dead.id()), "AUDITOR"));

        assertThat(shown.path("causeMessage").asString()).isEqualTo("on purpose");
        assertThat(shown.path("payload").asString()).contains("text");
        assertThat(json(get("/dead-letters?limit=100", "OFFICE")).path("items").findValuesAsString("id"))
                .contains(dead.id());
    }

    @Test
    void triesOutWithoutAnEffect() {
        DeadLetter dead = dead();
        assertThat(redriven(dead, true).path("outcome").asString()).isEqualTo("WOULD_STAY_DEAD");
        assertThat(redriven(dead, true).path("cause").asString()).contains("on purpose");

        service.journal().obstacle(entry -> {});

        assertThat(redriven(dead, true).path("outcome").asString()).isEqualTo("WOULD_BE_TAKEN");
        assertThat(service.journal().sequences(key)).containsExactly(1L);
        assertThat(service.deadLetters().find(dead.id()).orElseThrow().state()).isEqualTo("OPEN");
    }

    @Test
    void redrivesWhatWaitsInOrder() {
        DeadLetter dead = dead();
        assertThat(redriven(dead, false).path("outcome").asString()).isEqualTo("STILL_DEAD");
        service.journal().obstacle(entry -> {});

        assertThat(redriven(dead, false).path("outcome").asString()).isEqualTo("TAKEN");

        assertThat(service.journal().sequences(key)).containsExactly(1L, 2L, 3L);
        assertThat(post("/dead-letters/redrive", ids(dead, false), "PLATFORM_ADMIN")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void discardsWithAReasonOnly() {
        DeadLetter dead = dead();
        String path = "/dead-letters/" + encoded(dead.id()) + "/discard";
        assertThat(post(path, "{}", "PLATFORM_ADMIN").statusCode()).isEqualTo(400);
        service.journal().obstacle(entry -> {});

        assertThat(json(post(path, "{\"reason\": \"sent by mistake\"}", "PLATFORM_ADMIN"))
                        .path("outcome")
                        .asString())
                .isEqualTo("DISCARDED");

        assertThat(service.journal().sequences(key)).containsExactly(1L, 3L);
    }

    @Test
    void letsOnlyAdministratorsMend() {
        DeadLetter dead = dead();
        for (String role : new String[] {"OFFICE", "AUDITOR", "COMMISSION"}) {
            assertThat(post("/dead-letters/redrive", ids(dead, false), role).statusCode())
                    .as(role)
                    .isEqualTo(403);
        }
        assertThat(get("", "COMMISSION").statusCode()).isEqualTo(403);
        assertThat(get("", null).statusCode()).isEqualTo(401);
    }

    /** The second of three events of an aggregate, which cannot be taken. */
    private DeadLetter dead() {
        service.journal().obstacle(entry -> {
            if (entry.key().equals(key) && entry.sequence() == 2) {
                throw new IllegalStateException("on purpose");
            }
        });
        append(3);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> service.deadLetters().open(100).stream()
                        .anyMatch(letter -> key.equals(letter.key()) && letter.waiting() == 1));
        return service.deadLetters().open(100).stream()
                .filter(letter -> key.equals(letter.key()))
                .findFirst()
                .orElseThrow();
    }

    private void append(int number) {
        IntStream.range(0, number).forEach(i -> service.append(service.topics().events(), key, "text " + i));
    }

    private JsonNode redriven(DeadLetter dead, boolean dryRun) {
        return json(post("/dead-letters/redrive", ids(dead, dryRun), "PLATFORM_ADMIN"))
                .at("/items/0");
    }

    private static String ids(DeadLetter dead, boolean dryRun) {
        return "{\"ids\": [\"" + dead.id() + "\"], \"dryRun\": " + dryRun + "}";
    }

    private static HttpResponse<String> get(String path, String role) {
        return send(request(path, role).GET());
    }

    private static HttpResponse<String> post(String path, String body, String role) {
        return send(
                request(path, role).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    private static HttpRequest.Builder request(String path, String role) {
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

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }
}
