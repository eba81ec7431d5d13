package cat.xarxa.notification;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.notification.testing.News;
import cat.xarxa.notification.testing.RunningService;
import cat.xarxa.notification.testing.Somebody;
import cat.xarxa.notification.testing.World;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is wrong with the ledger is found and named, and what is right is no difference. */
@RunningService
class ReconcileIT {

    private static final String PATH = "/api/v1/ops/notification-service/reconcile";

    @Autowired
    World world;

    @Autowired
    MongoTemplate mongo;

    private final Somebody technician = Somebody.reading("ca");
    private final Somebody representative = Somebody.reading("ca");
    private News news;

    @BeforeEach
    void tellTwoPeople() {
        world.forgetEverybody();
        world.tell(technician.as("TECHNICIAN", "vic"));
        world.tell(representative.as("REPRESENTATIVE", "manlleu"));
        news = News.ofTheNetwork();
        world.publish(news);
        world.awaitMail(news, technician, "ACCEPTED");
    }

    @Test
    void findsNoDifferenceWhenAllIsWell() {
        JsonNode told = only(PATH);

        assertThat(told.path("sourceEventId").asString())
                .isEqualTo(news.eventId().toString());
        assertThat(told.path("state").asString()).isEqualTo("COMPLETED");
        assertThat(numbers(told)).isEqualTo("0 of 4, 4 counted, 4 present");
        assertThat(told.path("findings")).isEmpty();
    }

    @Test
    void namesTheMailAndTheInboxRowThatAreGone() {
        String mail = key(technician, "EMAIL");
        String item = key(representative, "INBOX");
        remove(mail);
        remove(item);

        JsonNode told = only(PATH);

        assertThat(numbers(told)).isEqualTo("2 of 4, 4 counted, 2 present");
        assertThat(findings(told)).containsExactlyInAnyOrder("MISSING " + mail, "MISSING " + item);
    }

    @Test
    void namesTheInboxRowWhoseMailIsThereWhateverItsReaderAsksForToday() {
        remove(key(technician, "INBOX"));
        endSubscriptions();

        assertThat(findings(only(PATH))).containsExactly("MISSING " + key(technician, "INBOX"));
    }

    @Test
    void noticesThatRowsAreGoneAlsoWhenNobodyCanSayWhoseTheyWere() {
        remove(key(representative, "INBOX"));
        remove(key(representative, "EMAIL"));
        endSubscriptions();

        JsonNode told = only(PATH);

        assertThat(told.path("difference").asInt()).isEqualTo(2);
        assertThat(told.path("findings")).isEmpty();
    }

    @Test
    void namesRowsThatNothingCallsFor() {
        Document item = row(key(representative, "INBOX"));
        String mailAtOnceToWhoWantsADigest = key(representative, "EMAIL");
        String toNobody = news.eventId() + "/person:" + UUID.randomUUID() + "/INBOX/PUBLICATION";
        remove(mailAtOnceToWhoWantsADigest);
        insert(new Document(item).append("_id", mailAtOnceToWhoWantsADigest));
        insert(new Document(item).append("_id", toNobody).append("position", 99L));
        change(key(technician, "EMAIL"), "reasons.0.subscription", UUID.randomUUID());
        change(key(technician, "INBOX"), "slice", news.eventId() + ".7");

        assertThat(findings(only(PATH)))
                .containsExactlyInAnyOrder(
                        "UNEXPECTED " + mailAtOnceToWhoWantsADigest,
                        "UNEXPECTED " + toNobody,
                        "UNEXPECTED " + key(technician, "INBOX"),
                        "UNEXPECTED " + key(technician, "EMAIL"));
    }

    @Test
    void namesWhatIsUnderWayForTooLong() {
        Somebody unreachable = Somebody.reading("ca");
        News later = News.ofTheNetwork();
        world.tell(unreachable.mandate("TECHNICIAN", "vic"));
        world.publish(later);
        world.awaitMail(later, unreachable, "DEFERRED");
        String mail = later.eventId() + "/person:" + unreachable.id() + "/EMAIL/PUBLICATION";

        assertThat(only(PATH + "?run=" + later.eventId()).path("difference").asInt())
                .isZero();
        assertThat(findings(only(PATH + "?openFor=PT0S&run=" + later.eventId())))
                .contains("OVERDUE " + mail);
    }

    @Test
    void findsNoDifferenceInWhatChangedSince() {
        Somebody late = Somebody.reading("ca");
        Somebody newcomer = Somebody.reading("ca");
        UUID mandate = UUID.randomUUID();
        world.tell(late.as("REPRESENTATIVE", "vic").subList(1, 4));
        world.tell(late.mandate(mandate, "TECHNICIAN", "vic", Instant.now().minus(Duration.ofHours(1))));
        world.tell(newcomer.mandate(
                UUID.randomUUID(), "TECHNICIAN", "vic", Instant.now().plus(Duration.ofSeconds(5))));
        world.awaitMail(news, late, "ACCEPTED");
        world.tell(late.endOf(mandate, "vic"));
        endSubscriptions();
        world.awaitQuiet();

        assertThat(numbers(only(PATH))).isEqualTo("0 of 6, 6 counted, 6 present");
    }

    @Test
    void turnsPagesFromTheNewestTellingToTheOldest() {
        News second = News.ofTheNetwork();
        world.publish(second);
        News third = News.ofTheNetwork();
        world.publish(third);

        List<String> walked = new ArrayList<>();
        JsonNode page = ask(PATH + "?limit=1");
        while (true) {
            page.path("items")
                    .forEach(told -> walked.add(told.path("sourceEventId").asString()));
            if (page.path("next").isNull()) {
                break;
            }
            page = ask(PATH + "?limit=1&cursor=" + page.path("next").asString());
        }

        assertThat(walked)
                .containsExactly(
                        third.eventId().toString(),
                        second.eventId().toString(),
                        news.eventId().toString());
        assertThat(ask(PATH + "?until=" + Instant.now().minus(Duration.ofDays(1)))
                        .path("items"))
                .isEmpty();
    }

    @Test
    void namesTheParameterAtFault() {
        for (String field : List.of("run", "since", "until", "openFor", "cursor", "limit")) {
            HttpResponse<String> answer = world.call("GET", PATH + "?" + field + "=x", token -> token.role("AUDITOR"));
            assertThat(answer.statusCode()).as(field).isEqualTo(400);
            assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
        }
        assertThat(world.call("GET", PATH + "?run=" + UUID.randomUUID(), token -> token.role("AUDITOR"))
                        .statusCode())
                .isEqualTo(404);
    }

    private String key(Somebody person, String channel) {
        return news.eventId() + "/person:" + person.id() + "/" + channel + "/PUBLICATION";
    }

    private Document row(String key) {
        return mongo.getCollection("deliveries").find(new Document("_id", key)).first();
    }

    private void insert(Document row) {
        mongo.getCollection("deliveries").insertOne(row);
    }

    private void remove(String key) {
        assertThat(mongo.getCollection("deliveries")
                        .deleteOne(new Document("_id", key))
                        .getDeletedCount())
                .isEqualTo(1);
    }

    private void change(String key, String field, Object value) {
        mongo.getCollection("deliveries")
                .updateOne(new Document("_id", key), new Document("$set", new Document(field, value)));
    }

    private void endSubscriptions() {
        mongo.getCollection("subscriptions")
                .updateMany(
                        new Document(),
                        new Document("$set", new Document("state", "ENDED").append("ended", new Date())));
    }

    private JsonNode only(String path) {
        JsonNode items = ask(path).path("items");
        assertThat(items).hasSize(1);
        return items.path(0);
    }

    private JsonNode ask(String path) {
        HttpResponse<String> answer = world.call("GET", path, token -> token.role("OFFICE"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static String numbers(JsonNode told) {
        return told.path("difference").asInt() + " of " + told.path("expected").asInt() + ", "
                + told.path("counted").asInt() + " counted, "
                + told.path("present").asInt() + " present";
    }

    private static List<String> findings(JsonNode told) {
        return StreamSupport.stream(told.path("findings").spliterator(), false)
                .map(finding -> finding.path("kind").asString() + " "
                        + finding.path("subject").asString())
                .toList();
    }
}
