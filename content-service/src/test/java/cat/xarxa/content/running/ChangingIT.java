package cat.xarxa.content.running;

import static cat.xarxa.content.running.ServiceClient.OFFICE;
import static cat.xarxa.content.running.ServiceClient.TECHNICIAN;
import static cat.xarxa.content.running.ServiceClient.json;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.content.JsonSchema;
import cat.xarxa.local.testing.TestToken;
import cat.xarxa.platform.audit.chain.AuditLog;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is published is changed, corrected and withdrawn: the page, the feeds and the events say the same. */
@RunningService
class ChangingIT {

    private static final String TOPIC = "xarxa.content.post";
    private static final String FEED = "/feeds/news.atom?ownerOrg=manlleu";

    private static final UUID AINA = UUID.randomUUID();
    private static final UnaryOperator<TestToken> AS_AINA =
            token -> token.person(AINA).role("OFFICE");

    @Autowired
    ServiceClient service;

    @Autowired
    MongoTemplate mongo;

    private final String before = "Abans " + UUID.randomUUID();
    private final String after = "Després " + UUID.randomUUID();
    private String id = "";

    @BeforeEach
    void publishSomething() {
        KnownOrganisations.tell(service);
        id = service.draftAndPublish(draft(before).toString());
    }

    @Test
    void changesForWhoReadsItAndForFeedsAtOnceAndTellsOfIt() {
        String published = field("publishedAt");
        assertThat(service.get(FEED, null).body()).contains(before);

        HttpResponse<String> answer = act("changes", change("MAJOR").set("note", note("S’amplia el termini")));

        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode seen = json(service.get("/api/v1/posts/" + id, null));
        assertThat(seen.at("/texts/ca/title").asString()).isEqualTo(after);
        assertThat(seen.at("/amendments/0/kind").asString()).isEqualTo("CHANGED");
        assertThat(seen.at("/amendments/0/note/ca").asString()).isEqualTo("S’amplia el termini");
        assertThat(seen.path("publishedAt").asString()).isEqualTo(published);
        assertThat(service.get(FEED, null).body())
                .contains(
                        after,
                        "<updated>" + seen.path("changedAt").asString().substring(0, "2026-11-24T09:30:00".length()))
                .doesNotContain(before);
        assertEvents("post-published", "post-changed");
        assertThat(actions()).endsWith("post.changed");
    }

    @Test
    void saysNothingOnThePageOfASlightChange() {
        assertThat(act("changes", change("MINOR")).statusCode()).isEqualTo(200);

        JsonNode seen = json(service.get("/api/v1/posts/" + id, null));
        assertThat(seen.at("/texts/ca/title").asString()).isEqualTo(after);
        assertThat(seen.path("amendments")).isEmpty();
        assertEvents("post-published", "post-changed");
    }

    @Test
    void isCorrectedByTheEventThatToldOfIt() {
        String told = header(Broker.hear(TOPIC, id).getFirst(), "ce_id");

        assertThat(act("corrections", change(null).set("note", note("No era així")))
                        .statusCode())
                .isEqualTo(200);

        assertThat(json(service.get("/api/v1/posts/" + id, null))
                        .at("/amendments/0/kind")
                        .asString())
                .isEqualTo("CORRECTED");
        assertEvents("post-published", "post-corrected");
        assertThat(Broker.hear(TOPIC, id).getLast().value()).contains("\"correctsEventId\":\"" + told + "\"");
        assertThat(actions()).endsWith("post.corrected");
    }

    @Test
    void leavesListsAndFeedsWhenItIsWithdrawnAndSaysWhy() {
        String other = service.draftAndPublish(draft("Un altre").toString());
        ObjectNode command = JsonMapper.shared().createObjectNode();
        command.set("reason", note("S’ha anul·lat"));
        command.put("redirect", other);

        assertThat(act("withdrawal", command).statusCode()).isEqualTo(200);

        for (var reader : new ArrayList<>(List.of(TECHNICIAN, OFFICE))) {
            assertThat(service.get("/api/v1/posts?ownerOrg=manlleu", reader).body())
                    .doesNotContain(before);
        }
        assertThat(service.get(FEED, null).body()).doesNotContain(before);
        JsonNode left = json(service.get("/api/v1/posts/" + id, null));
        assertThat(left.path("state").asString()).isEqualTo("WITHDRAWN");
        assertThat(left.toString()).doesNotContain(before);
        assertThat(left.at("/amendments/0/note/ca").asString()).isEqualTo("S’ha anul·lat");
        assertThat(left.at("/amendments/0/redirect").asString()).isEqualTo(other);
        assertThat(service.get("/api/v1/posts/" + id, OFFICE).body())
                .as("the office still sees what it was")
                .contains(before);
        assertEvents("post-published", "post-withdrawn");
        assertThat(act("withdrawal", command).statusCode()).isEqualTo(409);
        assertThat(act("changes", change("MINOR")).statusCode()).isEqualTo(409);
        assertThat(actions()).endsWith("post.withdrawn");
    }

    @Test
    void refusesWhatDoesNotBuildOnTheNewestOrSaysTooLittle() {
        String old = service.tag(id);
        act("changes", change("MINOR"));

        assertThat(act("changes", change("MINOR"), old).statusCode()).isEqualTo(412);
        assertThat(service.post(
                                "/api/v1/posts/" + id + "/changes",
                                change("MINOR").toString(),
                                OFFICE)
                        .statusCode())
                .isEqualTo(428);
        assertThat(act("changes", change("MAJOR")).body()).contains("note.ca");
        assertThat(act("changes", change("SLIGHT")).body()).contains("\"level\"");
        assertThat(act("corrections", change(null)).statusCode()).isEqualTo(400);
        ObjectNode nowhere = JsonMapper.shared().createObjectNode();
        nowhere.set("reason", note("Perquè sí"));
        nowhere.put("redirect", UUID.randomUUID().toString());
        assertThat(act("withdrawal", nowhere).body()).contains("\"redirect\"");
        ObjectNode urgent = change("MINOR");
        ((ObjectNode) urgent.path("post")).put("type", "ALERT").put("audience", "NETWORK");
        assertThat(act("changes", urgent).body()).contains("\"type\"", "\"audience\"");
        assertEvents("post-published", "post-changed");
    }

    @Test
    void changesOnceHoweverOftenItIsSent() {
        String key = UUID.randomUUID().toString();
        String tag = service.tag(id);
        String command = change("MAJOR").set("note", note("Un cop")).toString();
        String path = "/api/v1/posts/" + id + "/changes";

        HttpResponse<String> first = service.post(path, command, AS_AINA, "If-Match", tag, "Idempotency-Key", key);
        HttpResponse<String> second = service.post(path, command, AS_AINA, "If-Match", tag, "Idempotency-Key", key);

        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.statusCode()).isEqualTo(200);
        assertEvents("post-published", "post-changed");
    }

    private void assertEvents(String... types) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(Broker.hear(TOPIC, id))
                        .extracting(event -> header(event, "ce_type"))
                        .containsExactly(Arrays.stream(types)
                                .map(type -> "cat.xarxa.content." + type + ".v1")
                                .toArray(String[]::new)));
        List<ConsumerRecord<String, String>> told = Broker.hear(TOPIC, id);
        for (int i = 0; i < types.length; i++) {
            String schema = "/contracts/events/" + TOPIC + "/" + types[i] + ".v1.schema.json";
            assertThat(JsonSchema.faults(schema, told.get(i).value())).isEmpty();
        }
    }

    private HttpResponse<String> act(String what, JsonNode command) {
        return act(what, command, service.tag(id));
    }

    private HttpResponse<String> act(String what, JsonNode command, String tag) {
        return service.post("/api/v1/posts/" + id + "/" + what, command.toString(), OFFICE, "If-Match", tag);
    }

    private ObjectNode change(@Nullable String level) {
        ObjectNode command = JsonMapper.shared().createObjectNode();
        if (level != null) {
            command.put("level", level);
        }
        command.set("post", draft(after));
        return command;
    }

    private static ObjectNode note(String text) {
        return JsonMapper.shared().createObjectNode().put("ca", text);
    }

    private static ObjectNode draft(String title) {
        return Drafts.note(title, "manlleu");
    }

    private String field(String name) {
        return json(service.get("/api/v1/posts/" + id, null)).path(name).asString();
    }

    private List<String> actions() {
        return mongo
                .getCollection(AuditLog.ENTRIES)
                .find(new Document("object", id))
                .sort(new Document("_id", 1))
                .into(new ArrayList<>())
                .stream()
                .map(entry -> entry.getString("action"))
                .toList();
    }

    private static String header(ConsumerRecord<String, String> event, String name) {
        return new String(event.headers().lastHeader(name).value(), UTF_8);
    }
}
