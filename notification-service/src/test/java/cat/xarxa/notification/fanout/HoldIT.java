package cat.xarxa.notification.fanout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.local.testing.TestToken;
import cat.xarxa.notification.hold.HoldRule;
import cat.xarxa.notification.hold.HoldRules;
import cat.xarxa.notification.testing.News;
import cat.xarxa.notification.testing.RunningService;
import cat.xarxa.notification.testing.Somebody;
import cat.xarxa.notification.testing.WireEvent;
import cat.xarxa.notification.testing.World;
import cat.xarxa.platform.audit.chain.AuditLog;
import cat.xarxa.platform.transaction.Transactions;
import cat.xarxa.platform.web.Revision;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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

/** Mails wait before they go; meanwhile what was a mistake can be taken back, and is decided by what is wanted then. */
@RunningService
class HoldIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String REASON = "{\"reason\": \"La data no és bona\"}";
    private static final UnaryOperator<TestToken> AUTHOR = office("author");
    private static final UnaryOperator<TestToken> COLLEAGUE = office("colleague");

    @Autowired
    World world;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    HoldRules rules;

    @Autowired
    HoldWatch watch;

    @Autowired
    Runs runs;

    @Autowired
    SliceWork work;

    @Autowired
    Transactions transactions;

    private final Somebody technician = Somebody.reading("ca");
    private final Somebody representative = Somebody.reading("ca");
    private final UUID mandate = UUID.randomUUID();
    private final News news = News.ofTheNetwork().by("author");

    @BeforeEach
    void knowTwoPeople() {
        world.forgetEverybody();
        world.tell(technician.person(), technician.contact(), technician.keyIssued());
        world.tell(technician.mandate(mandate, "TECHNICIAN", "vic", Instant.now()));
        world.tell(representative.as("REPRESENTATIVE", "manlleu"));
        rule(Duration.ofHours(1), Duration.ofHours(2), 200);
    }

    @AfterEach
    void holdNothingBackAnyMore() {
        mongo.getCollection("hold_rules").deleteMany(new Document());
        mongo.getCollection("fanout_runs").deleteMany(new Document("state", new Document("$ne", "COMPLETED")));
    }

    @Test
    void keepsEveryMailBackWhileInboxesShowWhatIsPublished() {
        world.publishHeld(news);

        assertThat(world.ledger(news)).isEqualTo(Map.of("INBOX DELIVERED", 2L, "EMAIL HELD", 2L));
        assertThat(inbox(technician).path("unread").asInt()).isEqualTo(1);
        assertThat(world.mailsTo(technician)).isEmpty();
        assertThat(next(representative).path("waiting").asInt())
                .as("no digest takes it before it is released")
                .isZero();
        JsonNode held = held();
        assertThat(held.path("people").asInt()).isEqualTo(2);
        assertThat(held.path("needsApproval").asBoolean()).isFalse();
        assertThat(held.path("until").asString())
                .isEqualTo(Instant.parse(held.path("begunAt").asString())
                        .plus(Duration.ofHours(1))
                        .toString());
        assertThat(difference()).isZero();
    }

    @Test
    void goesByItselfWhenItsTimeIsOver() {
        world.publishHeld(news);

        begun(Duration.ofMinutes(61));

        world.awaitMail(news, technician, "ACCEPTED");
        world.awaitCompleted(news);
        assertThat(world.ledger(news)).isEqualTo(Map.of("INBOX DELIVERED", 2L, "EMAIL ACCEPTED", 1L, "EMAIL HELD", 1L));
        assertThat(next(representative).path("waiting").asInt()).isEqualTo(1);
        assertThat(world.mailsTo(technician)).hasSize(1);
        assertThat(difference()).isZero();
        assertThat(told("fanout-released", "HOLD_OVER")).isTrue();
    }

    @Test
    void goesBeforeItsTimeWhenTheOfficeHasAReason() {
        world.publishHeld(news);

        assertThat(decide("send-now", AUTHOR).statusCode()).isEqualTo(200);

        world.awaitMail(news, technician, "ACCEPTED");
        world.awaitCompleted(news);
        assertThat(told("fanout-released", "SENT_NOW")).isTrue();
        assertThat(audited()).containsExactly("fanout.sent-now La data no és bona");
        assertThat(decide("recall", AUTHOR).statusCode()).as("it is too late").isEqualTo(409);
        assertThat(decide("send-now", AUTHOR).statusCode()).isEqualTo(409);
    }

    @Test
    void isDecidedByWhatIsWantedWhenItEnds() {
        Somebody unsubscribed = Somebody.reading("ca");
        Somebody erased = Somebody.reading("ca");
        Somebody newcomer = Somebody.reading("ca");
        world.tell(unsubscribed.as("TECHNICIAN", "vic"));
        world.tell(erased.as("TECHNICIAN", "vic"));
        world.publishHeld(news);
        assertThat(world.ledger(news)).isEqualTo(Map.of("INBOX DELIVERED", 4L, "EMAIL HELD", 4L));

        world.tell(technician.endOf(mandate, "vic"));
        mongo.getCollection("subscriptions")
                .updateMany(
                        new Document("subscriber.person", unsubscribed.id()),
                        new Document("$set", new Document("state", "ENDED")));
        world.tell(erased.erasure(UUID.randomUUID()));
        world.tell(newcomer.person(), newcomer.contact(), newcomer.keyIssued());
        world.tell(newcomer.mandate(
                UUID.randomUUID(), "TECHNICIAN", "vic", Instant.now().plus(Duration.ofSeconds(5))));
        begun(Duration.ofMinutes(61));

        world.awaitMail(news, newcomer, "ACCEPTED");
        world.awaitCompleted(news);
        for (Somebody gone : List.of(technician, unsubscribed)) {
            assertThat(world.mailRow(news, gone).getString("state")).isEqualTo("SUPPRESSED");
            assertThat(world.mailRow(news, gone).getString("explain")).isEqualTo("asked-for-no-more");
        }
        for (Somebody gone : List.of(technician, unsubscribed, erased)) {
            assertThat(world.mailsTo(gone)).isEmpty();
        }
        assertThat(difference()).isZero();
    }

    @Test
    void takesBackWhatIsRecalledFromMailsAndInboxes() {
        world.publishHeld(news);

        assertThat(decide("recall", COLLEAGUE).statusCode()).isEqualTo(200);

        awaitLedger(Map.of("INBOX RECALLED", 2L, "EMAIL RECALLED", 2L));
        JsonNode inbox = inbox(technician);
        assertThat(inbox.path("unread").asInt()).isZero();
        JsonNode line = inbox.path("items").get(0);
        assertThat(line.path("withdrawn").asBoolean()).isTrue();
        assertThat(line.path("title").asString()).isEqualTo("S'ha retirat");
        assertThat(line.toString()).doesNotContain("Notícia " + news.id());
        assertThat(world.mailsTo(technician)).isEmpty();
        assertThat(difference()).isZero();
        assertThat(told("fanout-recalled", news.id().toString())).isTrue();
        assertThat(audited()).containsExactly("fanout.recalled La data no és bona");
        assertThat(decide("send-now", AUTHOR).statusCode()).isEqualTo(409);
    }

    @Test
    void staysRecalledHoweverOftenItIsToldAgain() {
        world.publishHeld(news);
        decide("recall", COLLEAGUE);
        awaitLedger(Map.of("INBOX RECALLED", 2L, "EMAIL RECALLED", 2L));
        Set<Document> before = ledger();

        assertThat(decide("recall", AUTHOR).statusCode()).isEqualTo(200);
        String slice = news.eventId() + ".0";
        mongo.getCollection("consumer_positions")
                .deleteMany(new Document(
                        "_id.key",
                        new Document("$in", List.of(slice, news.event().key()))));
        world.tell(
                news.event(),
                WireEvent.first(
                        "xarxa.notification.fanout-slice",
                        slice,
                        "fanout-slice-planned",
                        Map.of("sliceId", slice, "runId", news.eventId(), "range", 0)));
        Somebody late = Somebody.reading("ca");
        world.tell(late.mandate(
                UUID.randomUUID(), "TECHNICIAN", "vic", Instant.now().minus(Duration.ofHours(1))));

        world.awaitQuiet();
        assertThat(ledger()).isEqualTo(before);
        assertThat(audited()).hasSize(1);
        assertThat(difference()).isZero();
    }

    @Test
    void isRecalledWholeEvenWhenTheWorkIsInterrupted() {
        world.publishHeld(news);
        String slice = news.eventId() + ".0";

        try {
            transactions.inTransaction(() -> {
                watch.recall(runs.find(news.eventId()).orElseThrow());
                work.workOff(slice);
                throw new IllegalStateException("killed before the commit");
            });
        } catch (IllegalStateException killed) {
            assertThat(killed).hasMessageContaining("killed");
        }
        assertThat(world.ledger(news)).isEqualTo(Map.of("INBOX DELIVERED", 2L, "EMAIL HELD", 2L));

        decide("recall", COLLEAGUE);

        awaitLedger(Map.of("INBOX RECALLED", 2L, "EMAIL RECALLED", 2L));
        assertThat(difference()).isZero();
    }

    @Test
    void goesToManyOnlyWhenSomebodyElseThanItsAuthorHasLooked() {
        rule(Duration.ZERO, Duration.ZERO.plusMillis(1), 1);
        world.publishHeld(news);
        assertThat(held().path("needsApproval").asBoolean()).isTrue();

        assertThat(decide("send-now", COLLEAGUE).body()).contains("approval-needed");
        assertThat(approve(AUTHOR).body()).contains("approval-by-author");
        assertThat(world.ledger(news)).isEqualTo(Map.of("INBOX DELIVERED", 2L, "EMAIL HELD", 2L));
        assertThat(approve(COLLEAGUE).statusCode()).isEqualTo(200);
        assertThat(approve(COLLEAGUE).statusCode()).as("once more").isEqualTo(200);

        world.awaitMail(news, technician, "ACCEPTED");
        assertThat(audited()).containsExactly("fanout.approved null");
    }

    @Test
    void expiresWithANoticeWhenNobodyApprovesOfItWithinADay() {
        rule(Duration.ZERO, Duration.ofMinutes(15), 1);
        world.publishHeld(news);

        begun(Duration.ofHours(24));

        awaitLedger(Map.of("INBOX DELIVERED", 2L, "EMAIL EXPIRED", 2L));
        assertThat(held().path("state").asString()).isEqualTo("EXPIRED");
        assertThat(world.call("GET", "/api/v1/holds", AUTHOR).body())
                .contains(news.eventId().toString())
                .contains("EXPIRED");
        assertThat(approve(COLLEAGUE).statusCode()).isEqualTo(409);
        assertThat(difference()).isZero();
        assertThat(told("fanout-expired", news.id().toString())).isTrue();
    }

    @Test
    void isNoneWhereTheOfficeHoldsNothingBack() {
        rule(Duration.ZERO, Duration.ZERO, 0);

        world.publish(news);

        world.awaitMail(news, technician, "ACCEPTED");
        assertThat(decide("recall", AUTHOR).statusCode()).isEqualTo(404);
        assertThat(told("fanout-released", "NO_HOLD")).isTrue();
    }

    @Test
    void isAsLongAsTheOfficeHasSet() {
        String rule = "{\"usualMinutes\": 7, \"largeMinutes\": 20, \"largeAbove\": 1, \"reason\": \"Provem-ho\"}";
        HttpResponse<String> before = world.call("GET", "/api/v1/settings/hold", AUTHOR);
        String read = before.headers().firstValue("ETag").orElseThrow();

        assertThat(put(rule, "\"99\"").statusCode()).isEqualTo(412);
        assertThat(put(rule, read).statusCode()).isEqualTo(200);
        assertThat(put(rule, read).statusCode()).as("it was read before").isEqualTo(412);

        assertThat(rules.current()).isEqualTo(new HoldRule(Duration.ofMinutes(7), Duration.ofMinutes(20), 1));
        world.publishHeld(news);
        assertThat(held().path("needsApproval").asBoolean()).isTrue();
    }

    private HttpResponse<String> put(String rule, String read) {
        return world.call("PUT", "/api/v1/settings/hold", AUTHOR, Map.of("If-Match", read), rule);
    }

    private void rule(Duration usual, Duration large, int above) {
        rules.change(new HoldRule(usual, large, above), "prova", new Revision(rules.version()));
    }

    /** As if the hold had begun so long ago. */
    private void begun(Duration ago) {
        mongo.getCollection("fanout_runs")
                .updateOne(
                        new Document("_id", news.eventId()),
                        new Document(
                                "$set",
                                new Document(
                                        "hold.begun", Date.from(Instant.now().minus(ago)))));
    }

    private void awaitLedger(Map<String, Long> rows) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(world.ledger(news)).isEqualTo(rows));
    }

    private Set<Document> ledger() {
        return mongo.getCollection("deliveries").find().into(new HashSet<>());
    }

    private HttpResponse<String> decide(String act, UnaryOperator<TestToken> who) {
        return world.call("POST", "/api/v1/holds/" + news.eventId() + "/" + act, who, Map.of(), REASON);
    }

    private HttpResponse<String> approve(UnaryOperator<TestToken> who) {
        return world.call("POST", "/api/v1/holds/" + news.eventId() + "/approve", who);
    }

    private JsonNode held() {
        return json(world.call("GET", "/api/v1/holds/" + news.eventId(), AUTHOR));
    }

    private JsonNode inbox(Somebody person) {
        return json(world.call("GET", "/api/v1/inbox?lang=ca", token -> token.person(person.id())));
    }

    private JsonNode next(Somebody person) {
        return json(world.call("GET", "/api/v1/digests/next", token -> token.person(person.id())));
    }

    private int difference() {
        return json(world.call("GET", "/api/v1/ops/notification-service/reconcile?run=" + news.eventId(), AUTHOR))
                .path("items")
                .get(0)
                .path("difference")
                .asInt(-1);
    }

    private boolean told(String type, String word) {
        world.awaitQuiet();
        return mongo.getCollection("outbox").find().into(new HashSet<>()).stream()
                .map(Document::toJson)
                .anyMatch(event ->
                        event.contains(type) && event.contains(news.eventId().toString()) && event.contains(word));
    }

    private List<String> audited() {
        return mongo
                .getCollection(AuditLog.ENTRIES)
                .find(new Document("object", news.eventId().toString()))
                .into(new ArrayList<>())
                .stream()
                .map(entry -> entry.getString("action") + " " + entry.getString("reason"))
                .toList();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static UnaryOperator<TestToken> office(String subject) {
        return token -> token.person(UUID.randomUUID()).subject(subject).role("OFFICE");
    }
}
