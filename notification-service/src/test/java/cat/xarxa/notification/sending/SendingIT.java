package cat.xarxa.notification.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.local.testing.RealServers;
import cat.xarxa.local.testing.TestToken;
import cat.xarxa.notification.testing.News;
import cat.xarxa.notification.testing.RunningService;
import cat.xarxa.notification.testing.Somebody;
import cat.xarxa.notification.testing.World;
import cat.xarxa.platform.audit.chain.AuditLog;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The office stops mails, lets them go on, and has those tried again that failed. */
@RunningService
class SendingIT {

    private static final String REASON = "{\"reason\": \"El servidor torna a anar\"}";
    private static final UnaryOperator<TestToken> OFFICE =
            token -> token.person(UUID.randomUUID()).role("OFFICE");

    @Autowired
    World world;

    @Autowired
    MongoTemplate mongo;

    private final Somebody technician = Somebody.reading("ca");
    private final Somebody other = Somebody.reading("ca");
    private final News news = News.ofTheNetwork();

    @BeforeEach
    void knowTwoPeople() {
        world.forgetEverybody();
        world.tell(technician.as("TECHNICIAN", "vic"));
        world.tell(other.as("TECHNICIAN", "vic"));
    }

    @AfterEach
    void letAllGo() {
        mongo.getCollection("mail_pauses").deleteMany(new Document());
        RealServers.mail().behave();
    }

    @Test
    void triesAgainWhatFailedAndNothingElse() {
        failOne();

        assertThat(telling().path("failed").asInt()).isEqualTo(1);
        assertThat(decide("/runs/" + news.eventId() + "/retry").statusCode()).isEqualTo(200);

        world.awaitMail(news, technician, "ACCEPTED");
        assertThat(world.mailsTo(technician)).hasSize(1);
        assertThat(world.mailsTo(other))
                .as("what the server took goes no second time")
                .hasSize(1);
        assertThat(world.ledger(news)).isEqualTo(Map.of("INBOX DELIVERED", 2L, "EMAIL ACCEPTED", 2L));
        assertThat(tallied()).isEqualTo("{\"ACCEPTED\":2}");
        assertThat(audited(news.eventId())).containsExactly("fanout.mails-retried El servidor torna a anar");
        assertThat(decide("/runs/" + news.eventId() + "/retry").statusCode())
                .as("nothing is left to try")
                .isEqualTo(409);
    }

    @Test
    void tellsTheStoryOfAMailStepByStep() {
        failOne();
        decide("/runs/" + news.eventId() + "/retry");
        world.awaitMail(news, technician, "ACCEPTED");

        JsonNode channels = json(world.call(
                        "GET", "/api/v1/publications/" + news.id() + "/explanations/" + technician.id(), OFFICE))
                .path("items")
                .path(0)
                .path("channels");

        List<String> steps = new ArrayList<>();
        channels.path(1)
                .path("steps")
                .forEach(step -> steps.add(step.path("state").asString() + " "
                        + step.path("explain").asString()));
        assertThat(steps)
                .startsWith("DEFERRED smtp-450")
                .endsWith("FAILED smtp-450", "QUEUED retried", "ACCEPTED smtp-250");
    }

    @Test
    void stopsTheMailsOfOneTellingAndLetsThemGoOn() throws InterruptedException {
        RealServers.mail().refuseAll(451);
        world.publish(news);
        world.awaitMail(news, technician, "DEFERRED");

        assertThat(decide("/runs/" + news.eventId() + "/pause").statusCode()).isEqualTo(200);
        assertThat(telling().path("pausedSince").asString()).isNotEmpty();
        RealServers.mail().behave();
        News next = News.ofTheNetwork();
        world.publish(next);
        world.awaitMail(next, technician, "ACCEPTED");
        TimeUnit.SECONDS.sleep(2);
        assertThat(world.ledger(news)).containsEntry("EMAIL DEFERRED", 2L);

        decide("/runs/" + news.eventId() + "/resume");

        world.awaitMail(news, technician, "ACCEPTED");
        world.awaitMail(news, other, "ACCEPTED");
        assertThat(audited(news.eventId()))
                .containsExactly("fanout.paused El servidor torna a anar", "fanout.resumed El servidor torna a anar");
    }

    @Test
    void stopsAllMailAndSaysSoToEverybody() throws InterruptedException {
        decide("/pause");
        decide("/pause");

        world.publish(news);
        TimeUnit.SECONDS.sleep(2);
        assertThat(world.ledger(news)).isEqualTo(Map.of("INBOX DELIVERED", 2L, "EMAIL QUEUED", 2L));
        assertThat(state()).isEqualTo("PAUSED");

        decide("/resume");

        world.awaitMail(news, technician, "ACCEPTED");
        assertThat(state()).isEqualTo("UP");
        assertThat(audited("all"))
                .endsWith("sending.paused El servidor torna a anar", "sending.resumed El servidor torna a anar");
    }

    @Test
    void asksForAReasonAndForATellingThatIsKnown() {
        assertThat(world.call("POST", "/api/v1/mail-sending/pause", OFFICE, Map.of(), "{}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(decide("/runs/" + UUID.randomUUID() + "/pause").statusCode()).isEqualTo(404);
    }

    private void failOne() {
        RealServers.mail().refuse(technician.address(), 450);
        world.publish(news);
        world.awaitMail(news, technician, "DEFERRED");
        world.awaitMail(news, other, "ACCEPTED");
        mongo.getCollection("deliveries")
                .updateOne(
                        new Document("_id", world.mailRow(news, technician).getString("_id")),
                        new Document(
                                "$set",
                                new Document("created", Date.from(Instant.now().minus(Duration.ofHours(73))))));
        world.awaitMail(news, technician, "FAILED");
        RealServers.mail().behave();
    }

    private HttpResponse<String> decide(String what) {
        return world.call("POST", "/api/v1/mail-sending" + what, OFFICE, Map.of(), REASON);
    }

    private JsonNode telling() {
        return json(world.call("GET", "/api/v1/mail-sending/runs/" + news.eventId(), OFFICE));
    }

    private String state() {
        return json(world.call("GET", "/api/v1/mail-sending/state", null))
                .path("state")
                .asString();
    }

    private String tallied() {
        String path = "/api/v1/publications/" + news.id() + "/deliveries";
        await().until(() -> !json(world.call("GET", path, OFFICE))
                .path("counts")
                .path("EMAIL")
                .has("QUEUED"));
        JsonNode counts = json(world.call("GET", path, OFFICE)).path("counts").path("EMAIL");
        List<String> some = new ArrayList<>();
        counts.properties().forEach(count -> {
            if (count.getValue().asInt() != 0) {
                some.add("\"" + count.getKey() + "\":" + count.getValue().asInt());
            }
        });
        return "{" + String.join(",", some) + "}";
    }

    private List<String> audited(Object object) {
        return mongo
                .getCollection(AuditLog.ENTRIES)
                .find(new Document("object", object.toString()))
                .into(new ArrayList<>())
                .stream()
                .map(entry -> entry.getString("action") + " " + entry.getString("reason"))
                .toList();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
