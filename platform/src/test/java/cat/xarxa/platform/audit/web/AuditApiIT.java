package cat.xarxa.platform.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.local.testing.TestIssuer;
import cat.xarxa.platform.audit.Act;
import cat.xarxa.platform.audit.Audit;
import cat.xarxa.platform.audit.Facts;
import cat.xarxa.platform.audit.chain.AuditLog;
import cat.xarxa.platform.sample.SampleService;
import cat.xarxa.platform.transaction.Transactions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AuditApiIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static SampleService service;

    private final String note = UUID.randomUUID().toString();

    @BeforeAll
    static void start() {
        service = SampleService.startWithApi();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void showsWhatWasDoneNewestFirst() {
        append("note.written", "note.rewritten", "note.published");

        JsonNode items = json("?object=" + note).path("items");

        assertThat(items.findValuesAsString("action"))
                .containsExactly("note.published", "note.rewritten", "note.written");
        JsonNode newest = items.path(0);
        assertThat(newest.path("actor").asString()).isEqualTo("link:" + note);
        assertThat(newest.at("/object/kind").asString()).isEqualTo("note");
        assertThat(newest.at("/changes/0/after").asString()).isEqualTo("note.published");
        assertThat(newest.path("hash").asString()).matches("[0-9a-f]{64}");
        assertThat(newest.path("position").asLong())
                .isGreaterThan(items.path(1).path("position").asLong());
    }

    @Test
    void findsByActorActionAndTime() {
        Instant before = Instant.now().minusSeconds(60);
        append("note.written", "note.rewritten");

        assertThat(actions("?actor=link:" + note)).hasSize(2);
        assertThat(actions("?actor=link:" + note + "&action=note.written")).containsExactly("note.written");
        assertThat(actions("?object=" + note + "&from=" + before)).hasSize(2);
        assertThat(actions("?object=" + note + "&to=" + before)).isEmpty();
        assertThat(actions("?actor=link:nobody")).isEmpty();
    }

    @Test
    void givesPageAfterPage() {
        append("note.a", "note.b", "note.c");

        JsonNode first = json("?limit=2&object=" + note);
        JsonNode second =
                json("?limit=2&object=" + note + "&cursor=" + first.path("next").asString());

        assertThat(first.path("items").findValuesAsString("action")).containsExactly("note.c", "note.b");
        assertThat(second.path("items").findValuesAsString("action")).containsExactly("note.a");
        assertThat(second.path("next").isNull()).isTrue();
    }

    @Test
    void namesWhatItDoesNotUnderstand() {
        assertThat(get("?from=yesterday", "AUDITOR").body()).contains("\"field\":\"from\"");
        assertThat(get("?cursor=x", "AUDITOR").body()).contains("\"field\":\"cursor\"");
        assertThat(get("?limit=0", "AUDITOR").statusCode()).isEqualTo(400);
    }

    @Test
    void verifiesTheWholeLog() {
        append("note.written");

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            JsonNode verdict = json("/verify");
            assertThat(verdict.path("outcome").asString()).isEqualTo("INTACT");
            assertThat(verdict.path("service").asString())
                    .isEqualTo(service.topics().service());
            assertThat(verdict.path("witnessed").asLong())
                    .isEqualTo(verdict.path("entries").asLong())
                    .isPositive();
        });
    }

    @Test
    void isForAdministratorsAndAuditorsOnly() {
        for (String path : List.of("", "/verify")) {
            assertThat(get(path, "PLATFORM_ADMIN").statusCode()).isEqualTo(200);
            assertThat(get(path, "OFFICE").statusCode()).isEqualTo(403);
            assertThat(get(path, "COMMISSION").statusCode()).isEqualTo(403);
            assertThat(get(path, null).statusCode()).isEqualTo(401);
        }
    }

    private void append(String... actions) {
        for (String action : actions) {
            service.bean(Transactions.class)
                    .inTransaction(() -> service.bean(Audit.class)
                            .append(Act.of(action, "note", note)
                                    .changing(Facts.none(), Facts.none().with("last", action))
                                    .by("link:" + note)));
            await().atMost(Duration.ofSeconds(5))
                    .until(() -> service.bean(AuditLog.class).countUnsealed() == 0);
        }
    }

    private List<String> actions(String query) {
        return json(query).path("items").findValuesAsString("action");
    }

    private JsonNode json(String query) {
        HttpResponse<String> answer = get(query, "AUDITOR");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private HttpResponse<String> get(String path, String role) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                service.address().resolve("/api/v1/ops/" + service.topics().service() + "/audit" + path));
        if (role != null) {
            request.header(
                    "Authorization",
                    "Bearer "
                            + TestIssuer.token(
                                    token -> token.person(UUID.randomUUID()).role(role)));
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
