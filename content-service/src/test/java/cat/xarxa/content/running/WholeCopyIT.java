package cat.xarxa.content.running;

import static cat.xarxa.content.running.ServiceClient.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.content.JsonSchema;
import cat.xarxa.local.testing.Mentions;
import cat.xarxa.local.testing.TestToken;
import cat.xarxa.platform.copy.PersonalCopies;
import com.mongodb.client.MongoClient;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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

    private final UUID person = UUID.randomUUID();
    private final UUID export = UUID.randomUUID();

    @Test
    void hasEveryDocumentThatMentionsThePerson() {
        KnownOrganisations.tell(service);
        UnaryOperator<TestToken> own = token -> token.person(person).role("OFFICE");
        String id = json(service.post("/api/v1/posts", Drafts.news().toString(), own, "Idempotency-Key", "k" + person))
                .get("id")
                .asString();
        assertThat(service.post("/api/v1/posts/" + id + "/publish", "", own).statusCode())
                .isEqualTo(200);

        request();

        Map<String, Integer> held = new TreeMap<>();
        answer().get("files")
                .forEach(file -> held.merge(
                        file.get("store").asString(), file.get("records").asInt(), Integer::sum));
        Map<String, Integer> mentioned = Mentions.of(
                person,
                client,
                List.of(mongo.getCollection("posts").getNamespace().getDatabaseName()));
        copies.withheld().forEach(withheld -> mentioned.remove(withheld.store()));
        assertThat(held).as("copied, against all that mention the person").isEqualTo(mentioned);
        assertThat(service.get("/api/v1/copies/content-service/" + export + "/audit_entries", own)
                        .body())
                .contains("post.published");
    }

    private void request() {
        Broker.tell(
                "xarxa.members.export",
                "cat.xarxa.members.person-export-requested.v1",
                export.toString(),
                "{\"exportId\": \"" + export + "\", \"personId\": \"" + person + "\", \"keptUntil\": \""
                        + Instant.now().plus(Duration.ofDays(7)) + "\"}");
    }

    private JsonNode answer() {
        Document told = await().atMost(SOON)
                .until(
                        () -> mongo.getCollection("outbox")
                                .find(new Document("key", export.toString()).append("topic", "xarxa.content.export"))
                                .first(),
                        Objects::nonNull);
        assertThat(JsonSchema.faults(
                        "/contracts/events/xarxa.content.export/person-export-part-ready.v1.schema.json",
                        told.getString("data").replace(export.toString(), "019f9b6a-3c09-7c11-9a1e-2b7a5f80ee01")))
                .isEmpty();
        return JsonMapper.shared().readTree(told.getString("data"));
    }
}
