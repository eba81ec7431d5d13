package cat.xarxa.events.running;

import static cat.xarxa.events.running.ServiceClient.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.events.JsonSchema;
import cat.xarxa.local.testing.Mentions;
import cat.xarxa.platform.copy.PersonalCopies;
import cat.xarxa.platform.sealing.Sealer;
import cat.xarxa.platform.sealing.SealingKey;
import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Proof that this service's part of a copy is whole: whatever mentions the person is in it, document by document. */
@RunningService
class WholeCopyIT {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    ServiceClient service;

    @Autowired
    PersonalCopies copies;

    @Autowired
    MongoOperations mongo;

    @Autowired
    MongoClient client;

    @Autowired
    Environment environment;

    private final UUID person = UUID.randomUUID();
    private final UUID export = UUID.randomUUID();
    private final SealingKey key = SealingKey.generate();

    @BeforeEach
    void plantSomebodyEverywhere() {
        KnownNetwork.tell(service);
        Broker.tell(
                "xarxa.members.person",
                "cat.xarxa.members.person-registered.v1",
                person.toString(),
                sample("xarxa.members.person/person-registered")
                        .put("personId", person.toString())
                        .put(
                                "sealed",
                                Sealer.seal(key, person.toString(), "{\"name\": \"Remei Prat\", \"lang\": \"ca\"}"))
                        .toString());
        String mandate = UUID.randomUUID().toString();
        Broker.tell(
                "xarxa.members.mandate",
                "cat.xarxa.members.mandate-started.v1",
                mandate,
                sample("xarxa.members.mandate/mandate-started")
                        .put("mandateId", mandate)
                        .put("personId", person.toString())
                        .put("orgId", "vic")
                        .put("from", "2021-01-01")
                        .toString());
    }

    @Test
    void hasEveryDocumentThatMentionsThePerson() {
        keyIssued();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(
                                service.get("/api/v1/speakers?org=vic", OFFICE).body())
                        .contains(person.toString()));
        speaks();
        request();

        JsonNode files = answer().get("files");
        Map<String, Integer> held = new TreeMap<>();
        files.forEach(file ->
                held.merge(file.get("store").asString(), file.get("records").asInt(), Integer::sum));
        Map<String, Integer> mentioned = Mentions.of(person, client, databases());
        copies.withheld().forEach(withheld -> mentioned.remove(withheld.store()));
        assertThat(held).as("copied, against all that mention the person").isEqualTo(mentioned);
        assertThat(service.get("/api/v1/copies/events-service/" + export + "/people", token -> token.person(person))
                        .body())
                .contains("Remei Prat");
        assertThat(service.get(
                                "/api/v1/copies/events-service/" + export + "/people",
                                token -> token.person(UUID.randomUUID()))
                        .statusCode())
                .isEqualTo(404);
    }

    /** Topics are heard in any order: without the key nothing can be copied, and nothing is lost. */
    @Test
    void waitsForAKeyThatIsToldLate() {
        request();
        await().during(Duration.ofSeconds(1)).atMost(SOON).until(() -> told() == null);

        keyIssued();

        assertThat(answer().get("files")).isNotEmpty();
    }

    @Test
    void copiesNothingOfWhomIsErased() {
        keyIssued();
        UUID erasure = UUID.randomUUID();
        Broker.tell(
                "xarxa.members.erasure",
                "cat.xarxa.members.erasure-requested.v1",
                erasure.toString(),
                "{\"erasureId\": \"" + erasure + "\", \"personId\": \"" + person + "\"}");
        await().atMost(SOON)
                .until(() ->
                        mongo.getCollection("outbox").countDocuments(new Document("key", erasure.toString())) == 1);

        request();

        await().during(Duration.ofSeconds(1)).atMost(SOON).until(() -> taken() && told() == null);
    }

    private boolean taken() {
        return mongo.getCollection("consumer_positions").countDocuments(new Document("_id.key", export.toString()))
                == 1;
    }

    private void speaks() {
        ObjectNode activity = Drafts.conferenceDay();
        ((ObjectNode) activity.get("sessions").get(0).get("speakers").get(0))
                .put("personId", person.toString())
                .put("orgId", "vic");
        assertThat(service.draft(
                                activity.toString(),
                                token -> token.person(person).role("OFFICE"))
                        .statusCode())
                .isEqualTo(201);
    }

    private void keyIssued() {
        Broker.tell(
                "xarxa.members.person-key",
                "cat.xarxa.members.person-key-issued.v1",
                person.toString(),
                "{\"personId\": \"" + person + "\", \"key\": \"" + key.encoded() + "\"}");
    }

    private void request() {
        Broker.tell(
                "xarxa.members.export",
                "cat.xarxa.members.person-export-requested.v1",
                export.toString(),
                sample("xarxa.members.export/person-export-requested")
                        .put("exportId", export.toString())
                        .put("personId", person.toString())
                        .put("keptUntil", Instant.now().plus(Duration.ofDays(7)).toString())
                        .toString());
    }

    private JsonNode answer() {
        Document told = await().atMost(SOON).until(this::told, Objects::nonNull);
        assertThat(JsonSchema.faults(
                        "/contracts/events/xarxa.events.export/person-export-part-ready.v1.schema.json",
                        told.getString("data").replace(export.toString(), "019f9b6a-3c09-7c11-9a1e-2b7a5f80ee01")))
                .isEmpty();
        return JsonMapper.shared().readTree(told.getString("data"));
    }

    private Document told() {
        return mongo.getCollection("outbox")
                .find(new Document("key", export.toString()).append("topic", "xarxa.events.export"))
                .first();
    }

    private static ObjectNode sample(String event) {
        return (ObjectNode)
                JsonMapper.shared().readTree(JsonSchema.file("/contracts/events/" + event + ".v1.sample.json"));
    }

    /** The service's own, and that of the keys. */
    private List<String> databases() {
        String keys = environment.getRequiredProperty("xarxa.keys.mongodb.uri");
        return List.of(
                mongo.getCollection("people").getNamespace().getDatabaseName(),
                Objects.requireNonNull(new ConnectionString(keys).getDatabase()));
    }
}
