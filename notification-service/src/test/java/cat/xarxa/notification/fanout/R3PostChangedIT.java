package cat.xarxa.notification.fanout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.local.testing.TestToken;
import cat.xarxa.notification.hold.HoldRule;
import cat.xarxa.notification.hold.HoldRules;
import cat.xarxa.notification.testing.News;
import cat.xarxa.notification.testing.RunningService;
import cat.xarxa.notification.testing.Somebody;
import cat.xarxa.notification.testing.World;
import cat.xarxa.platform.web.Revision;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rule R3: of a minor change nobody is told; of a major one who got the post, and who would get it now. */
@RunningService
class R3PostChangedIT {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final UnaryOperator<TestToken> OFFICE =
            token -> token.person(UUID.randomUUID()).subject("colleague").role("OFFICE");

    private static final String REASON = "{\"reason\": \"Ja està bé\"}";

    @Autowired
    World world;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    HoldRules rules;

    private final Somebody technician = Somebody.reading("ca");
    private final Somebody representative = Somebody.reading("ca");
    private final Somebody newcomer = Somebody.reading("ca");
    private final News news = News.ofTheNetwork();

    /** One of them reads by mail at once, the other in a weekly digest. */
    @BeforeEach
    void knowTwoPeople() {
        world.forgetEverybody();
        world.tell(technician.as("TECHNICIAN", "vic"));
        world.tell(representative.as("REPRESENTATIVE", "manlleu"));
        hold(Duration.ZERO);
    }

    @AfterEach
    void holdNothingBackAnyMore() {
        mongo.getCollection("hold_rules").deleteMany(new Document());
        mongo.getCollection("fanout_runs").deleteMany(new Document("state", new Document("$ne", "COMPLETED")));
    }

    @Test
    void tellsNobodyOfAMinorChangeAndShowsItAllTheSame() {
        publish();
        Set<Document> before = ledger();

        News changed = news.slightlyChanged(2, "Sense falta");
        world.tell(changed.event());

        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(inbox(technician).at("/items/0/title").asString())
                                .isEqualTo("Sense falta"));
        world.awaitQuiet();
        assertThat(ledger()).isEqualTo(before);
        assertThat(world.mailsTo(technician)).hasSize(1);
        assertReconciled(news);
    }

    @Test
    void tellsWhoGotItAndWhoWouldGetItNowInOneLine() throws Exception {
        publish();
        world.tell(newcomer.as("TECHNICIAN", "vic"));
        News changed = news.changed(2, "Títol nou", "S’amplia el termini");

        world.publish(changed);

        awaitMails(technician, 2);
        awaitMails(newcomer, 1);
        assertThat(world.ledger(changed))
                .isEqualTo(Map.of("INBOX DELIVERED", 3L, "EMAIL ACCEPTED", 2L, "EMAIL HELD", 1L));
        assertThat(lastMail(technician).getSubject()).isEqualTo("Hi ha canvis: Títol nou");
        assertThat(text(lastMail(technician))).contains("Què ha canviat: S’amplia el termini", "Resum nou.");
        assertReconciled(news, changed);
    }

    @Test
    void showsTheThreadInItsNewestStateOnce() {
        publish();
        News changed = news.changed(2, "Títol nou", "S’amplia el termini");
        world.publish(changed);

        JsonNode inbox = inbox(representative);

        assertThat(inbox.path("unread").asInt()).isEqualTo(1);
        assertThat(inbox.path("items")).hasSize(1);
        assertThat(inbox.at("/items/0/title").asString()).isEqualTo("Hi ha canvis: Títol nou");
        assertThat(inbox.at("/items/0/summary").asString()).isEqualTo("Què ha canviat: S’amplia el termini");
        assertThat(inbox.at("/items/0/path").asString()).isEqualTo("/news/" + news.id() + "/noticia");
    }

    @Test
    void writesToNobodyWhoAskedForNoMore() {
        publish();
        mongo.getCollection("subscriptions")
                .updateMany(
                        new Document("subscriber.person", technician.id()),
                        new Document("$set", new Document("state", "ENDED")));
        News changed = news.changed(2, "Títol nou", "S’amplia el termini");

        world.publish(changed);

        assertThat(world.ledger(changed)).isEqualTo(Map.of("INBOX DELIVERED", 2L, "EMAIL HELD", 1L));
        assertThat(world.mailsTo(technician)).hasSize(1);
        assertReconciled(news, changed);
    }

    @Test
    void replacesInTheDigestWhatHasNotBeenTold() throws Exception {
        publish();
        News changed = news.changed(2, "Títol nou", "S’amplia el termini");
        world.publish(changed);

        digestsAreDue();

        awaitMails(representative, 1);
        assertThat(lastMail(representative).getSubject()).endsWith(": una novetat");
        assertThat(text(lastMail(representative)))
                .contains("Hi ha canvis: Títol nou", "Què ha canviat: S’amplia el termini");
        assertThat(world.mailRow(news, representative)).containsEntry("state", "IN_DIGEST");
        assertThat(world.mailRow(changed, representative)).containsEntry("state", "IN_DIGEST");
        assertReconciled(news, changed);
    }

    @Test
    void saysTheNewestStateInOneMailWhereItsMailsAreHeldStill() throws Exception {
        hold(Duration.ofHours(1));
        world.publishHeld(news);
        News changed = news.changed(2, "Títol nou", "S’amplia el termini");

        world.tell(changed.event());
        world.awaitRun(news, "HELD");

        assertThat(world.ledger(changed)).as("it is not told by itself").isEmpty();
        assertThat(inbox(technician).at("/items/0/title").asString()).isEqualTo("Títol nou");
        assertThat(inbox(technician).path("items")).hasSize(1);
        sendNow();
        awaitMails(technician, 1);
        world.awaitCompleted(news);
        assertThat(lastMail(technician).getSubject()).isEqualTo("Títol nou");
        assertThat(text(lastMail(technician))).contains("Resum nou.").doesNotContain("Notícia " + news.id());
        assertThat(world.ledger(news)).isEqualTo(Map.of("INBOX DELIVERED", 2L, "EMAIL ACCEPTED", 1L, "EMAIL HELD", 1L));
        mongo.getCollection("consumer_positions")
                .deleteMany(new Document("_id.key", news.id().toString()));
        world.tell(news.event(), changed.event());
        assertThat(world.ledger(changed)).as("nor when it is delivered again").isEmpty();
        assertReconciled(news);
    }

    @Test
    void asksForApprovalOnceMoreWhenWhatIsHeldHasChanged() {
        rules.change(new HoldRule(Duration.ofHours(1), Duration.ofHours(1), 1), "prova", new Revision(rules.version()));
        world.publishHeld(news);
        world.call("POST", "/api/v1/holds/" + news.eventId() + "/approve", OFFICE);

        world.tell(news.changed(2, "Títol nou", "S’amplia el termini").event());
        world.awaitRun(news, "HELD");

        assertThat(json(world.call("GET", "/api/v1/holds/" + news.eventId(), OFFICE))
                        .path("approved")
                        .asBoolean())
                .isFalse();
        assertThat(world.call("POST", "/api/v1/holds/" + news.eventId() + "/send-now", OFFICE, Map.of(), REASON)
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void tellsNobodyTwiceHoweverOftenItIsDelivered() {
        publish();
        News changed = news.changed(2, "Títol nou", "S’amplia el termini");
        world.publish(changed);
        awaitMails(technician, 2);
        Set<String> before = keys();

        mongo.getCollection("consumer_positions")
                .deleteMany(new Document(
                        "_id.key",
                        new Document(
                                "$in",
                                List.of(changed.eventId() + ".0", news.id().toString()))));
        world.tell(news.event(), changed.event());

        world.awaitQuiet();
        assertThat(keys()).isEqualTo(before);
        assertThat(world.mailsTo(technician)).hasSize(2);
    }

    private void publish() {
        world.publish(news);
        world.awaitMail(news, technician, "ACCEPTED");
    }

    private void sendNow() {
        HttpResponse<String> answer =
                world.call("POST", "/api/v1/holds/" + news.eventId() + "/send-now", OFFICE, Map.of(), REASON);
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    private Set<Document> ledger() {
        return mongo.getCollection("deliveries").find().into(new HashSet<>());
    }

    private Set<String> keys() {
        Set<String> keys = new HashSet<>();
        ledger().forEach(row -> keys.add(row.getString("_id")));
        return keys;
    }

    private void hold(Duration usual) {
        rules.change(new HoldRule(usual, usual, 200), "prova", new Revision(rules.version()));
    }

    /** The digest of everybody who waits for one is due now. */
    private void digestsAreDue() {
        mongo.getCollection("deliveries")
                .updateMany(
                        new Document("state", "HELD").append("digestDue", new Document("$ne", null)),
                        new Document("$set", new Document("digestDue", Date.from(Instant.now()))));
    }

    private void awaitLedger(News told, Map<String, Long> rows) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(world.ledger(told)).isEqualTo(rows));
    }

    private void awaitMails(Somebody person, int number) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(world.mailsTo(person)).hasSize(number));
    }

    private MimeMessage lastMail(Somebody person) {
        return world.mailsTo(person).getLast().message();
    }

    private static String text(MimeMessage mail) throws Exception {
        return ((String) ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent()).replace("\r\n", "\n");
    }

    private JsonNode inbox(Somebody person) {
        return json(world.call("GET", "/api/v1/inbox?lang=ca", token -> token.person(person.id())));
    }

    private void assertReconciled(News... tellings) {
        for (News told : tellings) {
            JsonNode item = json(world.call(
                            "GET",
                            "/api/v1/ops/notification-service/reconcile?openFor=PT73H&run=" + told.eventId(),
                            OFFICE))
                    .path("items")
                    .path(0);
            assertThat(item.path("difference").asInt(-1)).as(item.toString()).isZero();
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
