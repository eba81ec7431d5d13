package cat.xarxa.events.running;

import static cat.xarxa.events.running.ServiceClient.OFFICE;
import static cat.xarxa.events.running.ServiceClient.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import cat.xarxa.events.JsonSchema;
import cat.xarxa.platform.sealing.Sealer;
import cat.xarxa.platform.sealing.SealingKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody is erased here: their name, their key, their mandates; and nothing that is told late brings them back. */
@RunningService
class ErasureIT {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    ServiceClient service;

    @Autowired
    MongoOperations mongo;

    private final String org = "org-" + UUID.randomUUID().toString().substring(0, 8);
    private final UUID person = UUID.randomUUID();
    private final UUID erasure = UUID.randomUUID();
    private final SealingKey key = SealingKey.generate();

    @BeforeEach
    void knowSomebody() {
        KnownNetwork.tell(service);
        key(1);
        name(1);
        mandate(UUID.randomUUID());
        await().atMost(SOON).untilAsserted(() -> assertThat(speakers()).contains("Remei Prat"));
    }

    @Test
    void erasesNameAndMandatesAndAnswersWithTheirCounts() {
        request(erasure);

        assertThat(answer(erasure))
                .isEqualTo(JSON.readTree("{\"copies\": 0, \"deadLetters\": 0, \"mandates\": 1, \"names\": 1}"));
        assertThat(speakers()).doesNotContain(person.toString());
        for (String collection : List.of("people", "mandates", "dead_letters")) {
            assertThat(mongo.getCollection(collection)
                            .find()
                            .map(Document::toString)
                            .into(new ArrayList<>()))
                    .as(collection)
                    .noneMatch(row -> row.contains(person.toString()));
        }
    }

    @Test
    void isNotBroughtBackByWhatIsToldLate() {
        request(erasure);
        answer(erasure);

        key(2);
        name(2);
        mandate(UUID.randomUUID());

        await().during(Duration.ofSeconds(1))
                .atMost(SOON)
                .until(() -> !speakers().contains(person.toString()) && taken("people", 2) && taken("personKeys", 2));
        assertThat(mongo.exists(query(where("_id").is(person)), "people")).isFalse();
    }

    @Test
    void findsNothingMoreTheSecondTime() {
        request(erasure);
        answer(erasure);
        UUID again = UUID.randomUUID();

        request(again);

        assertThat(answer(again))
                .isEqualTo(JSON.readTree("{\"copies\": 0, \"deadLetters\": 0, \"mandates\": 0, \"names\": 0}"));
    }

    private boolean taken(String consumer, long sequence) {
        return mongo.getCollection("consumer_positions")
                        .countDocuments(new Document("_id.consumer", consumer)
                                .append("_id.key", person.toString())
                                .append("sequence", sequence))
                == 1;
    }

    private String speakers() {
        return json(service.get("/api/v1/speakers?org=" + org, OFFICE)).toString();
    }

    private JsonNode answer(UUID id) {
        Document told = await().atMost(SOON)
                .until(
                        () -> mongo.getCollection("outbox")
                                .find(new Document("key", id.toString()).append("topic", "xarxa.events.erasure"))
                                .first(),
                        found -> found != null);
        return JSON.readTree(told.getString("data")).get("counts");
    }

    private void request(UUID id) {
        String event = JSON.readTree(
                        JsonSchema.file("/contracts/events/xarxa.members.erasure/erasure-requested.v1.sample.json"))
                .asObject()
                .put("erasureId", id.toString())
                .put("personId", person.toString())
                .toString();
        Broker.tell("xarxa.members.erasure", "cat.xarxa.members.erasure-requested.v1", id.toString(), event);
    }

    private void key(int sequence) {
        Broker.tell(
                "xarxa.members.person-key",
                "cat.xarxa.members.person-key-issued.v1",
                person.toString(),
                sequence,
                "{\"personId\": \"" + person + "\", \"key\": \"" + key.encoded() + "\"}");
    }

    private void name(int sequence) {
        String sealed = Sealer.seal(key, person.toString(), "{\"name\": \"Remei Prat\", \"lang\": \"ca\"}");
        Broker.tell(
                "xarxa.members.person",
                "cat.xarxa.members.person-registered.v1",
                person.toString(),
                sequence,
                "{\"personId\": \"" + person + "\", \"kind\": \"MANDATED\", \"sealed\": \"" + sealed + "\"}");
    }

    private void mandate(UUID id) {
        String event = JSON.readTree(
                        JsonSchema.file("/contracts/events/xarxa.members.mandate/mandate-started.v1.sample.json"))
                .asObject()
                .put("mandateId", id.toString())
                .put("personId", person.toString())
                .put("orgId", org)
                .put("from", "2021-01-01")
                .toString();
        Broker.tell("xarxa.members.mandate", "cat.xarxa.members.mandate-started.v1", id.toString(), event);
    }
}
