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
import java.util.Map;
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

/**
 * Rule R4: of a correction, and that a post is gone, exactly those are told who were told of the post, where they were
 * told of it.
 */
@RunningService
class R4PostCorrectedIT {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final UnaryOperator<TestToken> OFFICE =
            token -> token.person(UUID.randomUUID()).subject("colleague").role("OFFICE");

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
    void reachesExactlyWhoWasToldAndWhereTheyWereTold() throws Exception {
        publish();
        digestsAreDue();
        awaitMails(representative, 1);
        world.tell(newcomer.as("TECHNICIAN", "vic"));
        News corrected = news.corrected(2, "Títol bo", "La data bona és el 31");

        world.publish(corrected);

        awaitMails(technician, 2);
        assertThat(world.ledger(corrected))
                .isEqualTo(Map.of("INBOX DELIVERED", 2L, "EMAIL ACCEPTED", 1L, "EMAIL HELD", 1L));
        assertThat(lastMail(technician).getSubject()).isEqualTo("Rectificació: Títol bo");
        assertThat(text(lastMail(technician))).contains("Rectificació: La data bona és el 31");
        assertThat(world.mailsTo(newcomer)).isEmpty();
        assertThat(inbox(newcomer).path("items")).isEmpty();
        digestsAreDue();
        awaitMails(representative, 2);
        assertThat(text(lastMail(representative))).contains("Rectificació: Títol bo");
        assertReconciled(news, corrected);
    }

    @Test
    void reachesAtOnceAlsoWhoHasAskedForNoMoreSince() {
        publish();
        mongo.getCollection("subscriptions")
                .updateMany(
                        new Document("subscriber.person", technician.id()),
                        new Document("$set", new Document("state", "ENDED")));
        News corrected = news.corrected(2, "Títol bo", "La data bona és el 31");

        world.publish(corrected);

        awaitMails(technician, 2);
        assertReconciled(news, corrected);
    }

    @Test
    void goesInOneWithWhatItCorrectsWhereTheDigestHasNotToldIt() throws Exception {
        publish();
        News corrected = news.corrected(2, "Títol bo", "La data bona és el 31");
        world.publish(corrected);

        digestsAreDue();

        awaitMails(representative, 1);
        assertThat(lastMail(representative).getSubject()).endsWith(": una novetat");
        assertThat(text(lastMail(representative))).contains("Rectificació: Títol bo");
        assertReconciled(news, corrected);
    }

    @Test
    void takesThePlaceOfAMailThatHasNotGone() {
        beQuiet();
        world.publish(news);
        world.awaitMail(news, technician, "DEFERRED");
        News corrected = news.corrected(2, "Títol bo", "La data bona és el 31");

        world.publish(corrected);

        world.awaitMail(news, technician, "SUPERSEDED");
        assertThat(world.mailRow(corrected, technician)).containsEntry("state", "DEFERRED");
        assertReconciled(news, corrected);
    }

    @Test
    void leavesALineOfWhatIsGoneAndTellsWhoReadItByMail() throws Exception {
        publish();
        News withdrawn = news.withdrawn(2, "S’ha anul·lat");

        world.publish(withdrawn);

        awaitMails(technician, 2);
        assertThat(lastMail(technician).getSubject()).isEqualTo("S'ha retirat: Notícia " + news.id());
        assertThat(text(lastMail(technician)))
                .contains("Per què s'ha retirat: S’ha anul·lat")
                .doesNotContain("Resum");
        for (Somebody person : new Somebody[] {technician, representative}) {
            assertThat(inbox(person).path("items")).hasSize(1);
            assertThat(inbox(person).at("/items/0/withdrawn").asBoolean()).isTrue();
            assertThat(inbox(person).at("/items/0/summary").asString())
                    .isEqualTo("Per què s'ha retirat: S’ha anul·lat");
        }
        assertThat(world.mailRow(news, representative))
                .as("no digest tells of it any more")
                .containsEntry("state", "RECALLED")
                .containsEntry("explain", "withdrawn");
        assertThat(world.mailRow(withdrawn, representative)).isNull();
        assertReconciled(news, withdrawn);
    }

    @Test
    void tellsInTheNextDigestThatIsGoneWhatADigestTold() throws Exception {
        publish();
        digestsAreDue();
        awaitMails(representative, 1);
        News withdrawn = news.withdrawn(2, "S’ha anul·lat");
        world.publish(withdrawn);

        digestsAreDue();

        awaitMails(representative, 2);
        assertThat(text(lastMail(representative))).contains("S'ha retirat: Notícia " + news.id(), "S’ha anul·lat");
        assertReconciled(news, withdrawn);
    }

    @Test
    void stopsAMailThatHasNotGone() {
        beQuiet();
        world.publish(news);
        world.awaitMail(news, technician, "DEFERRED");
        News withdrawn = news.withdrawn(2, "S’ha anul·lat");

        world.publish(withdrawn);

        world.awaitMail(news, technician, "RECALLED");
        assertThat(world.ledger(withdrawn)).isEqualTo(Map.of("INBOX DELIVERED", 2L));
        assertReconciled(news, withdrawn);
    }

    @Test
    void recallsWhatIsGoneWhileItsMailsAreHeld() {
        hold(Duration.ofHours(1));
        world.publishHeld(news);
        News withdrawn = news.withdrawn(2, "S’ha anul·lat");

        world.tell(withdrawn.event());

        awaitLedger(news, Map.of("INBOX RECALLED", 2L, "EMAIL RECALLED", 2L));
        world.awaitRun(withdrawn, "HELD");
        assertThat(world.ledger(withdrawn)).isEmpty();
        assertThat(inbox(technician).path("items")).hasSize(1);
        assertThat(inbox(technician).at("/items/0/withdrawn").asBoolean()).isTrue();
        assertReconciled(news, withdrawn);
    }

    @Test
    void correctsNothingForWhomWhatWasRecalled() {
        hold(Duration.ofHours(1));
        world.publishHeld(news);
        world.call("POST", "/api/v1/holds/" + news.eventId() + "/recall", OFFICE, Map.of(), "{\"reason\": \"Prova\"}");
        awaitLedger(news, Map.of("INBOX RECALLED", 2L, "EMAIL RECALLED", 2L));
        hold(Duration.ZERO);
        News corrected = news.corrected(2, "Títol bo", "La data bona és el 31");

        world.publish(corrected);

        assertThat(world.ledger(corrected)).isEmpty();
        assertThat(world.mailsTo(technician)).isEmpty();
        assertReconciled(news, corrected);
    }

    @Test
    void showsWhatWasToldBeforeWhenACorrectionIsRecalled() {
        publish();
        hold(Duration.ofHours(1));
        News corrected = news.corrected(2, "Títol bo", "La data bona és el 31");
        world.publishHeld(corrected);
        assertThat(inbox(technician).at("/items/0/title").asString()).isEqualTo("Rectificació: Títol bo");

        world.call(
                "POST",
                "/api/v1/holds/" + corrected.eventId() + "/recall",
                OFFICE,
                Map.of(),
                "{\"reason\": \"Prova\"}");

        awaitLedger(corrected, Map.of("INBOX RECALLED", 2L, "EMAIL RECALLED", 2L));
        assertThat(inbox(technician).path("items")).hasSize(1);
        assertThat(inbox(technician).at("/items/0/withdrawn").asBoolean()).isFalse();
        assertThat(world.mailsTo(technician)).hasSize(1);
        assertReconciled(news, corrected);
    }

    @Test
    void isForeseenAndExplained() {
        publish();
        world.tell(newcomer.as("TECHNICIAN", "vic"));

        JsonNode foreseen = json(world.call("POST", "/api/v1/dry-runs", OFFICE, Map.of(), draft("CORRECTION")));

        assertThat(foreseen.path("told").asInt()).isEqualTo(2);
        assertThat(foreseen.path("mailNow").asInt()).isEqualTo(1);
        assertThat(foreseen.at("/notTold/not-told-before").asInt()).isEqualTo(1);
        News corrected = news.corrected(2, "Títol bo", "La data bona és el 31");
        world.publish(corrected);
        JsonNode explained =
                json(world.call("GET", "/api/v1/publications/" + news.id() + "/explanations/" + newcomer.id(), OFFICE));
        assertThat(explained.at("/items/1/whyNot").asString()).isEqualTo("not-told-before");
        assertThat(json(world.call("POST", "/api/v1/dry-runs", OFFICE, Map.of(), draft("CHANGE")))
                        .path("told")
                        .asInt())
                .as("a change would reach the newcomer, too")
                .isEqualTo(3);
    }

    private String draft(String kind) {
        return """
                {"subjectId": "%s", "kind": "POST", "type": "NEWS", "ownerOrg": "xarxa", "audience": "PUBLIC",
                 "textByLang": {"ca": {"title": "Títol bo", "summary": "Resum"}},
                 "sequel": {"kind": "%s", "note": {"ca": "La data bona és el 31"}}}
                """.formatted(news.id(), kind);
    }

    /** The technician's day is quiet from beginning to end. */
    private void beQuiet() {
        HttpResponse<String> answer = world.call(
                "PUT",
                "/api/v1/preferences",
                token -> token.person(technician.id()),
                Map.of("If-Match", "\"0\""),
                "{\"quiet\": {\"from\": \"00:00\", \"to\": \"23:59\"}, \"cap\": 5}");
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    private void publish() {
        world.publish(news);
        world.awaitMail(news, technician, "ACCEPTED");
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
