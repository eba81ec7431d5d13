package cat.xarxa.platform.operations;

import static cat.xarxa.platform.operations.OperatorClient.encoded;
import static cat.xarxa.platform.operations.OperatorClient.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.platform.audit.chain.AuditLog;
import cat.xarxa.platform.consumer.DeadLetter;
import cat.xarxa.platform.sample.SampleService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OperationsIT {

    private static SampleService service;
    private static OperatorClient operator;

    private final String key = UUID.randomUUID().toString();

    @BeforeAll
    static void start() {
        service = SampleService.startWithApi();
        operator = new OperatorClient(service);
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

        JsonNode state = json(operator.get("", "OFFICE"));

        assertThat(state.path("service").asString()).isEqualTo(service.topics().service());
        assertThat(state.at("/outbox/waiting").isNumber()).isTrue();
        assertThat(state.at("/consumers/0/name").asString()).isEqualTo("notes");
        await().untilAsserted(() -> assertThat(json(operator.get("", "AUDITOR"))
                        .at("/consumers/0/behind")
                        .asInt(-1))
                .isZero());
    }

    @Test
    void showsADeadLetterWithItsCauseAndPayload() {
        DeadLetter dead = dead();

        JsonNode shown = json(operator.get("/dead-letters/" + encoded(dead.id()), "AUDITOR"));

        assertThat(shown.path("causeMessage").asString()).isEqualTo("on purpose");
        assertThat(shown.path("payload").asString()).contains("text");
        assertThat(json(operator.get("/dead-letters?limit=100", "OFFICE"))
                        .path("items")
                        .findValuesAsString("id"))
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
        assertThat(operator.post("/dead-letters/redrive", ids(dead, false), "PLATFORM_ADMIN")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void leavesNothingOfWhatFailedHalfwayUnderAKey() {
        DeadLetter dead = dead();
        failHalfway();

        assertThat(onceRedriven(dead, false).path("outcome").asString()).isEqualTo("STILL_DEAD");
        assertThat(onceRedriven(dead, true).path("outcome").asString()).isEqualTo("WOULD_STAY_DEAD");

        service.journal().obstacle(entry -> {});
        assertThat(onceRedriven(dead, true).path("outcome").asString()).isEqualTo("WOULD_BE_TAKEN");
        assertThat(service.journal().sequences(key)).containsExactly(1L);
        assertThat(onceRedriven(dead, false).path("outcome").asString()).isEqualTo("TAKEN");
        assertThat(service.journal().sequences(key)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void discardsWithAReasonOnly() {
        DeadLetter dead = dead();
        String path = "/dead-letters/" + encoded(dead.id()) + "/discard";
        assertThat(operator.post(path, "{}", "PLATFORM_ADMIN").statusCode()).isEqualTo(400);
        service.journal().obstacle(entry -> {});

        assertThat(json(operator.post(path, "{\"reason\": \"sent by mistake\"}", "PLATFORM_ADMIN"))
                        .path("outcome")
                        .asString())
                .isEqualTo("DISCARDED");

        assertThat(service.journal().sequences(key)).containsExactly(1L, 3L);
        assertThat(audited(dead))
                .singleElement()
                .satisfies(entry -> assertThat(entry)
                        .containsEntry("action", "dead-letter.discarded")
                        .containsEntry("reason", "sent by mistake")
                        .containsEntry("roles", List.of("PLATFORM_ADMIN")));
    }

    @Test
    void leavesAnEntryOfWhatWasDoneAndOfNothingElse() {
        DeadLetter dead = dead();
        redriven(dead, true);
        assertThat(audited(dead)).isEmpty();
        redriven(dead, false);
        service.journal().obstacle(entry -> {});
        redriven(dead, false);

        assertThat(audited(dead))
                .extracting(entry -> entry.getString("action"))
                .containsExactly("dead-letter.redriven", "dead-letter.redriven");
        assertThat(audited(dead).getFirst().getList("changes", Document.class)).isEmpty();
        assertThat(audited(dead).getLast().getList("changes", Document.class))
                .extracting(change -> change.getString("after"))
                .containsExactly("REDRIVEN");
    }

    @Test
    void letsOnlyAdministratorsMend() {
        DeadLetter dead = dead();
        for (String role : new String[] {"OFFICE", "AUDITOR", "COMMISSION"}) {
            assertThat(operator.post("/dead-letters/redrive", ids(dead, false), role)
                            .statusCode())
                    .as(role)
                    .isEqualTo(403);
        }
        assertThat(operator.get("", "COMMISSION").statusCode()).isEqualTo(403);
        assertThat(operator.get("", null).statusCode()).isEqualTo(401);
    }

    private static List<Document> audited(DeadLetter dead) {
        return service.mongo()
                .execute(
                        AuditLog.ENTRIES,
                        entries -> entries.find(new Document("object", dead.id()))
                                .sort(new Document("_id", 1))
                                .into(new ArrayList<>()));
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

    /** Writes an effect of the second event, and then cannot go on. */
    private void failHalfway() {
        service.journal().obstacle(entry -> {
            if (entry.key().equals(key) && entry.sequence() == 2) {
                service.journal().write(entry);
                throw new IllegalStateException("half-way");
            }
        });
    }

    private JsonNode onceRedriven(DeadLetter dead, boolean dryRun) {
        return json(operator.postOnce("/dead-letters/redrive", ids(dead, dryRun), "PLATFORM_ADMIN"))
                .at("/items/0");
    }

    private void append(int number) {
        IntStream.range(0, number).forEach(i -> service.append(service.topics().events(), key, "text " + i));
    }

    private JsonNode redriven(DeadLetter dead, boolean dryRun) {
        return json(operator.post("/dead-letters/redrive", ids(dead, dryRun), "PLATFORM_ADMIN"))
                .at("/items/0");
    }

    private static String ids(DeadLetter dead, boolean dryRun) {
        return "{\"ids\": [\"" + dead.id() + "\"], \"dryRun\": " + dryRun + "}";
    }
}
