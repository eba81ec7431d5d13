package cat.xarxa.notification.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.local.testing.RealServers;
import cat.xarxa.notification.testing.News;
import cat.xarxa.notification.testing.RunningService;
import cat.xarxa.notification.testing.Somebody;
import cat.xarxa.notification.testing.World;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rule R18: whoever is erased is told nothing more, and of what they were told nobody can say whom it was told. */
@RunningService
class R18PersonErasedIT {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String RECONCILE = "/api/v1/ops/notification-service/reconcile";

    private final Somebody leaving = Somebody.reading("ca");
    private final Somebody staying = Somebody.reading("es");
    private final UUID mandate = UUID.randomUUID();
    private final UUID erasure = UUID.randomUUID();
    private final News news = News.ofTheNetwork();

    @Autowired
    World world;

    @Autowired
    MongoTemplate mongo;

    @BeforeEach
    void bothWereToldSomething() {
        world.forgetEverybody();
        world.tell(Somebody.town("vic", "08298", "osona"));
        world.tell(
                leaving.mandate(mandate, "TECHNICIAN", "vic", Instant.now()),
                leaving.person(),
                leaving.contact(),
                leaving.keyIssued());
        world.tell(staying.as("TECHNICIAN", "vic"));
    }

    @Test
    void keepsTheRowsAndForgetsWhoseTheyWere() {
        world.publish(news);
        world.awaitMail(news, leaving, "ACCEPTED");
        world.awaitMail(news, staying, "ACCEPTED");

        world.tell(leaving.erasure(erasure));

        JsonNode counts = answer(erasure);
        assertThat(counts.get("deliveries").asInt()).isEqualTo(2);
        assertThat(counts.get("cancelled").asInt()).isZero();
        assertThat(counts.get("subscriptions").asInt()).isPositive();
        assertThat(counts.get("links").asInt()).isEqualTo(1);
        assertThat(world.rows(news)).hasSize(4);
        assertThat(world.rows(news).stream().filter(row -> row.getString("_id").contains("/erased:")))
                .hasSize(2)
                .allSatisfy(row ->
                        assertThat(row.keySet()).doesNotContain("person", "position", "read", "due", "claim", "trace"));
        assertThat(findings()).isEmpty();
        assertThat(leftOf(leaving)).isEmpty();
    }

    @Test
    void cancelsWhatWaitsAndSendsNothingMore() {
        RealServers.mail().refuse(leaving.address(), 450);
        world.publish(news);
        world.awaitMail(news, leaving, "DEFERRED");

        world.tell(leaving.erasure(erasure));

        assertThat(answer(erasure).get("cancelled").asInt()).isEqualTo(1);
        RealServers.mail().behave();
        world.awaitMail(news, staying, "ACCEPTED");
        assertThat(world.mailsTo(leaving)).isEmpty();
        assertThat(world.ledger(news)).containsEntry("EMAIL SUPPRESSED", 1L);
        assertThat(findings()).isEmpty();
    }

    @Test
    void tellsThemOfNothingThatIsPublishedAfterwards() {
        world.tell(leaving.erasure(erasure));
        answer(erasure);

        world.publish(news);
        world.awaitMail(news, staying, "ACCEPTED");

        assertThat(world.rows(news)).hasSize(2).noneMatch(row -> mentions(row, leaving));
        assertThat(findings()).isEmpty();
    }

    @Test
    void isNotBroughtBackByWhatIsToldLateOrOnceMore() {
        world.tell(leaving.erasure(erasure));
        answer(erasure);

        world.tell(
                leaving.person().numbered(2),
                leaving.contact().numbered(2),
                leaving.keyIssued().numbered(2),
                leaving.mandate(UUID.randomUUID(), "TECHNICIAN", "vic", Instant.now()));
        world.tell(staying.handsOver(UUID.randomUUID(), leaving, mandate, "vic", "SUBSCRIPTIONS")
                .numbered(1));
        world.publish(news);
        world.awaitMail(news, staying, "ACCEPTED");

        assertThat(world.rows(news)).hasSize(2);
        assertThat(leftOf(leaving)).isEmpty();
        assertThat(world.mailsTo(leaving)).isEmpty();
        assertThat(recipient().getList("mandates", Document.class)).isEmpty();
        assertThat(recipient().get("sealedPerson")).isNull();
        assertThat(recipient().get("sealedContact")).isNull();
        assertThat(world.call("POST", "/api/v1/subscriptions", token -> token.person(leaving.id()))
                        .statusCode())
                .isGreaterThanOrEqualTo(400);
    }

    @Test
    void findsNothingMoreTheSecondTime() {
        world.publish(news);
        world.awaitMail(news, leaving, "ACCEPTED");
        world.tell(leaving.erasure(erasure));
        answer(erasure);
        UUID again = UUID.randomUUID();

        world.tell(leaving.erasure(again));

        assertThat(answer(again).properties())
                .allSatisfy(count -> assertThat(count.getValue().asInt()).isZero());
    }

    @Test
    void throwsAwayWhatTheAliasWasMadeWith() {
        world.publish(news);
        world.tell(leaving.erasure(erasure));
        answer(erasure);

        Document row = mongo.getCollection("erasures")
                .find(new Document("_id", erasure))
                .first();
        assertThat(row).doesNotContainKey("salt");
    }

    @Test
    void forgetsTheNoticesThatWereWrittenForThem() {
        world.tell(leaving.handsOver(mandate, staying, UUID.randomUUID(), "vic", "SUBSCRIPTIONS"));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(
                                mongo.getCollection("publications").countDocuments(new Document("type", "FAREWELL")))
                        .isEqualTo(1));

        world.tell(leaving.erasure(erasure));
        answer(erasure);

        assertThat(mongo.getCollection("publications").distinct("type", String.class))
                .containsExactly("SUCCESSION");
    }

    private JsonNode answer(UUID id) {
        Document told = await().atMost(SOON)
                .until(
                        () -> mongo.getCollection("outbox")
                                .find(new Document("key", id.toString()).append("topic", "xarxa.notification.erasure"))
                                .first(),
                        found -> found != null);
        return JsonMapper.shared().readTree(told.getString("data")).get("counts");
    }

    private List<JsonNode> findings() {
        List<JsonNode> all = new ArrayList<>();
        JsonMapper.shared()
                .readTree(world.call("GET", RECONCILE, token -> token.role("PLATFORM_ADMIN"))
                        .body())
                .get("items")
                .forEach(run -> run.get("findings").forEach(all::add));
        return all;
    }

    /** Rows of the ledger and subscriptions that are still theirs. */
    private List<Document> leftOf(Somebody person) {
        List<Document> left = new ArrayList<>();
        for (String collection : List.of("deliveries", "subscriptions", "unsubscribe_links", "publications")) {
            mongo.getCollection(collection).find().forEach(row -> {
                if (mentions(row, person)) {
                    left.add(row);
                }
            });
        }
        return left;
    }

    private static boolean mentions(Document row, Somebody person) {
        return row.toString().contains(person.id().toString());
    }

    private Document recipient() {
        return mongo.getCollection("recipients")
                .find(new Document("_id", leaving.id()))
                .first();
    }
}
