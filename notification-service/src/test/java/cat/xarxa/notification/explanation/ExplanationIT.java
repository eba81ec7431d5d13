package cat.xarxa.notification.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.local.testing.TestToken;
import cat.xarxa.notification.testing.News;
import cat.xarxa.notification.testing.RunningService;
import cat.xarxa.notification.testing.Somebody;
import cat.xarxa.notification.testing.World;
import cat.xarxa.platform.audit.chain.AuditLog;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever asks why they got something, or why somebody did not, is told. */
@RunningService
class ExplanationIT {

    private static final UnaryOperator<TestToken> OFFICE =
            token -> token.person(UUID.randomUUID()).role("OFFICE");

    @Autowired
    World world;

    @Autowired
    MongoTemplate mongo;

    private final Somebody technician = Somebody.reading("ca");
    private final Somebody neighbour = Somebody.reading("ca").writtenToAt(technician.address());
    private final Somebody silent = Somebody.reading("ca");
    private final Somebody first = Somebody.reading("ca");
    private News news;

    @BeforeEach
    void tellThree() {
        world.forgetEverybody();
        world.tell(technician.as("TECHNICIAN", "vic"));
        world.tell(first.as("TECHNICIAN", "vic"));
        world.tell(neighbour.as("TECHNICIAN", "vic"));
        world.tell(silent.as("TECHNICIAN", "vic"));
        end(silent, Instant.now().minus(Duration.ofMinutes(1)));
        news = News.ofTheNetwork();
        world.publish(news);
        world.awaitMail(news, first, "ACCEPTED");
    }

    @Test
    void saysOnWhichChannelWhenAndForWhichReasons() {
        JsonNode told = office(first).path("items").get(0);

        assertThat(told.path("whyNot").isNull()).isTrue();
        assertThat(told.path("channels")).hasSize(2);
        JsonNode mail = told.path("channels").get(1);
        assertThat(mail.path("channel").asString()).isEqualTo("EMAIL");
        assertThat(mail.path("state").asString()).isEqualTo("ACCEPTED");
        assertThat(mail.path("attempts").asInt()).isEqualTo(1);
        assertThat(Instant.parse(mail.path("changedAt").asString()))
                .isAfterOrEqualTo(
                        Instant.parse(mail.path("decidedAt").asString()).minusSeconds(5));
        assertThat(mail.path("reasons").get(0).path("text").asString())
                .isEqualTo("Ho reps perquè segueixes les notícies de la xarxa");
        assertThat(mail.path("reasons").get(0).path("frequency").asString()).isEqualTo("IMMEDIATE");
    }

    /** Which of the two gets the mailbox is decided by whose turn comes first. */
    @Test
    void namesNobodyElseToWhoSharesAMailbox() {
        await().atMost(Duration.ofSeconds(30)).until(() -> isCovered(technician) || isCovered(neighbour));
        Somebody covered = isCovered(neighbour) ? neighbour : technician;
        Somebody holder = covered == neighbour ? technician : neighbour;

        JsonNode own = json(world.call(
                "GET", "/api/v1/inbox/" + news.eventId() + "/explanation", token -> token.person(covered.id())));

        assertThat(own.path("channels").get(1).path("explain").asString()).isEqualTo("mailbox-shared-with");
        assertThat(own.toString()).doesNotContain(holder.id().toString());
    }

    private boolean isCovered(Somebody person) {
        return "COVERED".equals(world.mailRow(news, person).getString("state"));
    }

    @Test
    void keepsTheItemsOfOthersToThemselves() {
        assertThat(world.call(
                                "GET",
                                "/api/v1/inbox/" + news.eventId() + "/explanation",
                                token -> token.person(silent.id()))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void saysWhyNotByWhatWasAskedForThen() {
        Somebody newcomer = Somebody.reading("ca");
        world.tell(newcomer.mandate(
                UUID.randomUUID(), "TECHNICIAN", "vic", Instant.now().plus(Duration.ofSeconds(5))));
        Somebody stranger = Somebody.reading("ca");

        assertThat(whyNot(silent)).isEqualTo("followed-nothing");
        assertThat(whyNot(newcomer)).isEqualTo("came-later");
        assertThat(whyNot(stranger)).isEqualTo("not-known");
    }

    @Test
    void doesNotTakeForAReasonWhatWasEndedOnlyAfterwards() {
        mongo.getCollection("deliveries").deleteMany(new Document("person", technician.id()));
        end(technician, Instant.now().plus(Duration.ofMinutes(1)));

        assertThat(whyNot(technician)).isEqualTo("missing");
    }

    @Test
    void writesDownThatTheOfficeLooked() {
        office(silent);

        assertThat(mongo.getCollection(AuditLog.ENTRIES)
                        .countDocuments(new Document("action", "delivery.explained")
                                .append("object", silent.id().toString())))
                .isEqualTo(1);
    }

    private void end(Somebody person, Instant at) {
        mongo.getCollection("subscriptions")
                .updateMany(
                        new Document("subscriber.person", person.id()),
                        new Document("$set", new Document("state", "ENDED").append("ended", Date.from(at))));
        mongo.getCollection("subscriptions")
                .updateMany(
                        new Document("subscriber.person", person.id()),
                        new Document("$set", new Document("began", Date.from(at.minus(Duration.ofHours(1))))));
    }

    private String whyNot(Somebody person) {
        return office(person).path("items").get(0).path("whyNot").asString();
    }

    private JsonNode office(Somebody person) {
        return json(world.call("GET", "/api/v1/publications/" + news.id() + "/explanations/" + person.id(), OFFICE));
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }
}
