package cat.xarxa.notification.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.local.testing.Mentions;
import cat.xarxa.notification.delivery.DeliveryKey;
import cat.xarxa.notification.testing.News;
import cat.xarxa.notification.testing.RunningService;
import cat.xarxa.notification.testing.Somebody;
import cat.xarxa.notification.testing.World;
import cat.xarxa.platform.copy.PersonalCopies;
import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Proof that this service's part of a copy is whole: whatever mentions the person is in it, document by document. */
@RunningService
class WholeCopyIT {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final Somebody person = Somebody.reading("ca");
    private final News news = News.ofTheNetwork();
    private final UUID export = UUID.randomUUID();

    @Autowired
    World world;

    @Autowired
    PersonalCopies copies;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    MongoClient client;

    @Autowired
    Environment environment;

    @Test
    void hasEveryDocumentThatMentionsThePerson() {
        world.forgetEverybody();
        world.tell(Somebody.town("vic", "08298", "osona"));
        world.tell(person.as("TECHNICIAN", "vic"));
        world.publish(news);
        world.awaitMail(news, person, "ACCEPTED");

        chooseSomethingElse();
        haveDigest();
        assertThat(world.call("POST", "/api/v1/inbox/feed", token -> token.person(person.id()))
                        .statusCode())
                .isEqualTo(201);

        world.tell(person.export(export));

        Map<String, Integer> held = new TreeMap<>();
        answer().get("files")
                .forEach(file -> held.merge(
                        file.get("store").asString(), file.get("records").asInt(), Integer::sum));
        Map<String, Integer> mentioned = Mentions.of(person.id(), client, databases());
        copies.withheld().forEach(withheld -> mentioned.remove(withheld.store()));
        assertThat(held).as("copied, against all that mention the person").isEqualTo(mentioned);
        String copied = world.call(
                        "GET",
                        "/api/v1/copies/notification-service/" + export + "/recipients",
                        token -> token.person(person.id()))
                .body();
        assertThat(copied).contains("Anna Puig", person.address());
    }

    private void chooseSomethingElse() {
        String housing = """
                {"criteria": {"all": [{"facet": "THEME", "value": "habitatge"}]}, "frequency": "DAILY"}""";
        assertThat(world.call("POST", "/api/v1/subscriptions", token -> token.person(person.id()), Map.of(), housing)
                        .statusCode())
                .isEqualTo(201);
        assertThat(world.call(
                                "PUT",
                                "/api/v1/preferences",
                                token -> token.person(person.id()),
                                Map.of("If-Match", "\"0\""),
                                "{\"cap\": 3}")
                        .statusCode())
                .isEqualTo(200);
    }

    private void haveDigest() {
        Instant due = Instant.parse("2026-11-24T07:00:00Z");
        mongo.getCollection("guests").insertOne(new Document("_id", person.id()).append("told", Date.from(due)));
        mongo.getCollection("guest_wishes")
                .insertOne(new Document("_id", UUID.randomUUID()).append("person", person.id()));
        mongo.getCollection("digests")
                .insertOne(new Document("_id", UUID.randomUUID())
                        .append("person", person.id())
                        .append("due", Date.from(due)));
        mongo.getCollection("deliveries")
                .insertOne(new Document(
                                "_id", DeliveryKey.ofDigest(person.id(), due).text())
                        .append("person", person.id())
                        .append("state", "ACCEPTED"));
    }

    private JsonNode answer() {
        Document told = await().atMost(SOON)
                .until(
                        () -> mongo.getCollection("outbox")
                                .find(new Document("key", export.toString())
                                        .append("topic", "xarxa.notification.export"))
                                .first(),
                        Objects::nonNull);
        return JsonMapper.shared().readTree(told.getString("data"));
    }

    /** The service's own, and that of the keys. */
    private List<String> databases() {
        String keys = environment.getRequiredProperty("xarxa.keys.mongodb.uri");
        return List.of(mongo.getDb().getName(), Objects.requireNonNull(new ConnectionString(keys).getDatabase()));
    }
}
