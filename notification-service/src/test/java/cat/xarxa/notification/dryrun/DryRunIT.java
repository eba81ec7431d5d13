package cat.xarxa.notification.dryrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.local.testing.TestToken;
import cat.xarxa.notification.testing.News;
import cat.xarxa.notification.testing.RunningService;
import cat.xarxa.notification.testing.Somebody;
import cat.xarxa.notification.testing.World;
import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is tried out comes true when it is published, and until then nobody hears of it. */
@RunningService
class DryRunIT {

    private static final String DRY_RUNS = "/api/v1/dry-runs";

    @Autowired
    World world;

    @Autowired
    MongoTemplate mongo;

    private final Somebody technician = Somebody.reading("ca");
    private final Somebody neighbour = Somebody.reading("ca").writtenToAt(technician.address());
    private final Somebody unknown = Somebody.reading("ca");
    private final Somebody representative = Somebody.reading("ca");
    private final Somebody silent = Somebody.reading("ca");
    private final Somebody office = Somebody.reading("es");

    @BeforeEach
    void knowFivePeople() {
        world.forgetEverybody();
        world.tell(technician.as("TECHNICIAN", "vic"));
        world.tell(neighbour.as("TECHNICIAN", "vic"));
        world.tell(unknown.mandate("TECHNICIAN", "vic"));
        world.tell(representative.as("REPRESENTATIVE", "manlleu"));
        world.tell(silent.as("TECHNICIAN", "manlleu"));
        mongo.getCollection("subscriptions")
                .updateMany(
                        new Document("subscriber.person", silent.id()),
                        new Document("$set", new Document("state", "ENDED")));
    }

    @Test
    void saysWhomItReachesHowAndWhoNotAndWhy() {
        JsonNode sum = json(ask(DRY_RUNS, draft("NEWS", "PUBLIC")));

        assertThat(sum.path("told").asInt()).isEqualTo(4);
        assertThat(sum.path("mailNow").asInt()).isEqualTo(1);
        assertThat(sum.path("digests")).hasSize(1);
        assertThat(sum.path("digests").get(0).path("people").asInt()).isEqualTo(1);
        assertThat(sum.path("withoutMail").toString()).isEqualTo("{\"mailbox-shared\":1,\"not-yet-known\":1}");
        assertThat(sum.path("notTold").toString()).isEqualTo("{\"not-asked-for\":1}");
        assertThat(sum.path("holdMinutes").asInt()).isZero();
        assertThat(mongo.getCollection("deliveries").countDocuments()).isZero();
        assertThat(mongo.getCollection("publications").countDocuments()).isZero();
        assertThat(mongo.getCollection("mailbox_claims").countDocuments()).isZero();
    }

    @Test
    void comesTrueWhenItIsPublished() {
        JsonNode sum = json(ask(DRY_RUNS, draft("NEWS", "PUBLIC")));
        News news = News.ofTheNetwork();
        world.publish(news);
        world.awaitMail(news, unknown, "DEFERRED");

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(world.ledger(news))
                        .isEqualTo(Map.of(
                                "INBOX DELIVERED", sum.path("told").asLong(),
                                "EMAIL ACCEPTED", sum.path("mailNow").asLong(),
                                "EMAIL COVERED", 1L,
                                "EMAIL DEFERRED", 1L,
                                "EMAIL HELD", 1L)));
        assertThat(world.mailRow(news, representative).getDate("digestDue").toInstant())
                .hasToString(sum.path("digests").get(0).path("due").asString());
    }

    @Test
    void listsThePeoplePageByPage() {
        List<JsonNode> told = walk("?told=true&limit=2");
        List<JsonNode> not = walk("?told=false&limit=2");

        assertThat(told)
                .hasSize(4)
                .allSatisfy(one -> assertThat(one.path("reason").asString())
                        .isEqualTo("Ho reps perquè segueixes les notícies de la xarxa"));
        assertThat(told)
                .extracting(one -> one.path("personId").asString())
                .doesNotHaveDuplicates()
                .contains(technician.id().toString(), representative.id().toString());
        assertThat(not).singleElement().satisfies(one -> {
            assertThat(one.path("personId").asString()).isEqualTo(silent.id().toString());
            assertThat(one.path("whyNot").asString()).isEqualTo("not-asked-for");
            assertThat(one.path("mandates").get(0).path("orgId").asString()).isEqualTo("manlleu");
        });
        assertThat(ask(DRY_RUNS + "/people?cursor=x", draft("NEWS", "PUBLIC")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void namesEveryFieldOfADraftThatIsAtFault() {
        assertThat(ask(DRY_RUNS, "{\"kind\": \"ACTIVITY\", \"audience\": \"ALL\"}")
                        .body())
                .contains(
                        "\"subjectId\"", "\"audience\"", "\"type\"", "\"ownerOrg\"", "\"textByLang\"", "\"activity\"");
        assertThat(ask(DRY_RUNS, activity("{\"zone\": \"Here\"}")).body())
                .contains("\"activity.date\"", "\"activity.organisers\"", "\"activity.zone\"");
    }

    @Test
    void triesAnActivityOut() {
        JsonNode sum = json(
                ask(DRY_RUNS, activity("{\"date\": \"2027-03-02\", \"organisers\": [\"xarxa\"], \"past\": false}")));

        assertThat(sum.path("told").asInt()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void sendsTheMailAsATestToWhoAsksAlone() throws Exception {
        assertThat(ask(DRY_RUNS + "/test-mail", draft("NEWS", "PUBLIC")).body()).contains("own-address-unknown");
        world.tell(office.person(), office.contact(), office.keyIssued());

        assertThat(ask(DRY_RUNS + "/test-mail", draft("NEWS", "PUBLIC")).statusCode())
                .isEqualTo(204);

        MimeMessage mail = world.mailsTo(office).getFirst().message();
        assertThat(mail.getSubject()).isEqualTo("Prueba: Título");
        assertThat(mail.getHeader("List-Unsubscribe")).isNull();
        assertThat(world.mailsTo(technician)).isEmpty();
        assertThat(mongo.getCollection("deliveries").countDocuments()).isZero();
    }

    private List<JsonNode> walk(String query) {
        List<JsonNode> walked = new ArrayList<>();
        JsonNode page = json(ask(DRY_RUNS + "/people" + query, draft("NEWS", "PUBLIC")));
        page.path("items").forEach(walked::add);
        while (!page.path("next").isNull()) {
            page = json(ask(
                    DRY_RUNS + "/people" + query + "&cursor="
                            + page.path("next").asString(),
                    draft("NEWS", "PUBLIC")));
            page.path("items").forEach(walked::add);
        }
        return walked;
    }

    private HttpResponse<String> ask(String path, String draft) {
        UnaryOperator<TestToken> who = token -> token.person(office.id()).role("OFFICE");
        return world.call("POST", path, who, Map.of("Accept-Language", "ca"), draft);
    }

    private static String draft(String type, String audience) {
        return """
                {"subjectId": "%s", "kind": "POST", "type": "%s", "ownerOrg": "xarxa", "themes": [],
                 "territories": [], "audience": "%s", "urgent": false,
                 "textByLang": {"ca": {"title": "Títol", "summary": "Resum"},
                                "es": {"title": "Título", "summary": "Resumen"}}}""".formatted(UUID.randomUUID(), type, audience);
    }

    private static String activity(String activity) {
        return """
                {"subjectId": "%s", "kind": "ACTIVITY", "type": "WORKSHOP", "ownerOrg": "xarxa",
                 "audience": "PUBLIC", "textByLang": {"ca": {"title": "Taller"}}, "activity": %s}""".formatted(UUID.randomUUID(), activity);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }
}
