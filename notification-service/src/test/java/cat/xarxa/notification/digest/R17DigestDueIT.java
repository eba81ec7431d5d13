package cat.xarxa.notification.digest;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cat.xarxa.notification.directory.Recipients;
import cat.xarxa.notification.testing.News;
import cat.xarxa.notification.testing.RunningService;
import cat.xarxa.notification.testing.Somebody;
import cat.xarxa.notification.testing.World;
import cat.xarxa.platform.transaction.Transactions;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rule R17: whoever has mails waiting is told of them together when a digest is due: once, never in an empty one. */
@RunningService
class R17DigestDueIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    World world;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    DigestRound round;

    @Autowired
    DigestKeeper keeper;

    @Autowired
    DigestRuns runs;

    @Autowired
    Compilation compilation;

    @Autowired
    Recipients recipients;

    @Autowired
    Transactions transactions;

    private final Somebody reader = Somebody.reading("es");
    private final UUID mandate = UUID.randomUUID();
    private final News first = News.ofTheNetwork();
    private final News second = News.ofTheNetwork();

    /** The tests say what time it is. */
    @BeforeEach
    void nobodyElseMakesDigests() {
        keeper.stop();
        world.forgetEverybody();
        world.tell(reader.mandate(mandate, "REPRESENTATIVE", "vic", Instant.now()));
        world.tell(reader.person(), reader.contact(), reader.keyIssued());
    }

    @AfterEach
    void goOn() {
        world.forgetEverybody();
        keeper.start();
    }

    @Test
    void tellsTogetherWhatCameSinceTheLastAndOnlyWhenItIsDue() throws Exception {
        world.publish(first);
        world.publish(second);
        assertThat(world.ledger(first)).isEqualTo(Map.of("INBOX DELIVERED", 1L, "EMAIL HELD", 1L));

        makeAt(due().minusMillis(1));
        assertThat(digests()).isEmpty();
        makeAt(due());

        assertThat(List.of(world.mailRow(first, reader), world.mailRow(second, reader)))
                .allSatisfy(row -> assertThat(row)
                        .containsEntry("state", "IN_DIGEST")
                        .containsEntry("explain", "in-digest " + digests().getFirst()));
        MimeMessage mail = onlyMail();
        assertThat(mail.getSubject()).startsWith("Resumen del ").endsWith(": 2 novedades");
        assertThat(text(mail))
                .contains("Noticia " + first.id(), "Noticia " + second.id())
                .contains("Lo recibes porque sigues las noticias de la red");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(counts(first)).isEqualTo(Map.of("IN_DIGEST", 1));
    }

    @Test
    void isDueOnAWorkingMondayMorningForWhoAsksWeekly() {
        world.publish(first);

        ZonedDateTime due = due().atZone(ZoneId.of("Europe/Madrid"));
        assertThat(due.toLocalTime()).hasToString("08:00");
        assertThat(due.getDayOfWeek()).isBetween(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    }

    @Test
    void goesWhenItsReadersQuietTimeIsOver() {
        prefer("{\"quiet\": {\"from\": \"07:00\", \"to\": \"09:30\"}, \"cap\": 5}");
        world.publish(first);
        Instant due = due();

        makeAt(due);

        assertThat(mongo.getCollection("deliveries")
                        .find(new Document("_id", Digest.key(reader.id(), due).text()))
                        .first())
                .containsEntry("state", "DEFERRED")
                .containsEntry("due", Date.from(due.plus(Duration.ofMinutes(90))));
        assertThat(difference(first, "PT0S")).isZero();
        assertThat(world.mailsTo(reader)).isEmpty();
    }

    @Test
    void tellsNothingOnWhichItsReaderWantsNoMailsAnyMore() {
        world.publish(first);
        prefer("{\"matrix\": [{\"category\": \"NEWS\", \"channel\": \"EMAIL\", \"on\": false}], \"cap\": 5}");

        makeAt(due());

        ends("SUPPRESSED", "asked-for-no-more");
        assertThat(difference(first, "PT73H")).isZero();
    }

    @Test
    void comesInTheMorningOfWhereItsReaderLives() {
        world.tell(reader.personIn("America/Bogota").numbered(2));
        world.publish(first);

        assertThat(due().atZone(ZoneId.of("America/Bogota")).toLocalTime()).hasToString("08:00");
    }

    @Test
    void tellsWhatWasTooMuchForOneDay() throws Exception {
        Somebody technician = Somebody.reading("ca");
        world.tell(technician.as("TECHNICIAN", "vic"));
        prefer(technician, "{\"cap\": 0}");
        world.publish(first);
        assertThat(world.mailRow(first, technician)).containsEntry("state", "HELD");

        makeAt(world.mailRow(first, technician).getDate("digestDue").toInstant());

        await().atMost(PATIENCE).until(() -> world.mailsTo(technician).size() == 1);
        assertThat(world.mailsTo(technician).getFirst().message().getSubject()).startsWith("Resum de");
        assertThat(world.mailRow(first, technician)).containsEntry("state", "IN_DIGEST");
        assertThat(difference(first, "PT73H")).isZero();
    }

    private void prefer(String preferences) {
        prefer(reader, preferences);
    }

    private void prefer(Somebody person, String preferences) {
        assertThat(world.call(
                                "PUT",
                                "/api/v1/preferences",
                                token -> token.person(person.id()),
                                Map.of("If-Match", "\"0\""),
                                preferences)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void neverTellsWhatWentAtOnce() {
        Somebody technician = Somebody.reading("ca");
        world.tell(technician.as("TECHNICIAN", "vic"));
        world.publish(first);
        world.awaitMail(first, technician, "ACCEPTED");

        makeAt(due());

        onlyMail();
        assertThat(digests()).hasSize(1);
        assertThat(world.mailsTo(technician)).hasSize(1);
    }

    @Test
    void isNeverEmptyWhenNothingIsAskedForAnyMore() {
        world.publish(first);
        world.tell(reader.endOf(mandate, "vic"));

        makeAt(due());

        ends("SUPPRESSED", "asked-for-no-more");
        assertThat(difference(first, "PT73H")).isZero();
    }

    @Test
    void isNeverSentToWhoWasErased() {
        world.publish(first);
        world.tell(reader.keyDestroyed());

        makeAt(due());

        ends("SUPPRESSED", "erased");
        assertThat(difference(first, "PT73H")).isZero();
    }

    @Test
    void leavesNothingOfWhoIsErasedNeitherWhatWasToldNorWhatWaits() {
        world.publish(first);
        makeAt(due());
        onlyMail();
        world.publish(second);
        UUID erasure = UUID.randomUUID();

        world.tell(reader.erasure(erasure));

        await().atMost(PATIENCE)
                .until(() -> mongo.getCollection("outbox")
                                .countDocuments(new Document("key", erasure.toString())
                                        .append("topic", "xarxa.notification.erasure"))
                        == 1);
        assertThat(List.of("deliveries", "digests", "unsubscribe_links"))
                .allSatisfy(name -> assertThat(mongo.getCollection(name).find())
                        .noneMatch(row -> row.toString().contains(reader.id().toString())));
        assertThat(digests()).isEmpty();
        assertThat(world.ledger(second)).containsEntry("EMAIL SUPPRESSED", 1L);
        assertThat(difference(first, "PT73H") + difference(second, "PT73H")).isZero();
    }

    @Test
    void isNeverEmptyWhenAllWasTakenBack() {
        world.publish(first);
        mongo.getCollection("publications").deleteOne(new Document("_id", first.id()));

        makeAt(due());

        ends("RECALLED", "taken-back");
    }

    @Test
    void isMadeOnceThoughItWasMissedAndSaysSo() {
        world.publish(first);
        Instant due = due();
        long missed = told("digest-missed", due);
        long compiled = told("digest-compiled", due);

        makeAt(due.plus(Duration.ofHours(26)));
        makeAt(due.plus(Duration.ofHours(27)));

        onlyMail();
        assertThat(told("digest-missed", due)).isEqualTo(missed + 1);
        assertThat(told("digest-compiled", due)).isEqualTo(compiled + 1);
    }

    @Test
    void isNotMissedWhenItIsMadeInTime() {
        world.publish(first);
        Instant due = due();
        long missed = told("digest-missed", due);

        makeAt(due.plus(Duration.ofMinutes(15)));

        assertThat(told("digest-missed", due)).isEqualTo(missed);
    }

    @Test
    void isMadeOnceByTwoInstancesAtTheSameTime() {
        world.publish(first);
        world.publish(second);
        Instant due = due();

        CompletableFuture.allOf(IntStream.range(0, 4)
                        .mapToObj(i -> CompletableFuture.runAsync(() -> compile(reader, due)))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(digests()).hasSize(1);
        onlyMail();
    }

    @Test
    void losesAndDoublesNothingWhereverItStops() {
        Somebody other = Somebody.reading("ca");
        world.tell(other.as("REPRESENTATIVE", "manlleu"));
        world.publish(first);
        Instant due = due();
        long compiled = told("digest-compiled", due);

        runs.beginDue(due);
        assertThatThrownBy(() -> transactions.inTransaction(() -> {
                    compile(reader, due);
                    throw new IllegalStateException("killed before the commit");
                }))
                .hasMessageContaining("killed");
        assertThat(digests()).isEmpty();
        assertThat(world.mailRow(first, reader)).containsEntry("state", "HELD");
        assertThat(counts(first)).isEqualTo(Map.of("HELD", 2));
        compile(reader, due);
        assertThat(world.mailRow(first, other)).containsEntry("state", "HELD");
        round.work(due);
        makeAt(due);

        onlyMail();
        await().atMost(PATIENCE).until(() -> world.mailsTo(other).size() == 1);
        assertThat(digests()).hasSize(2);
        assertThat(counts(first)).isEqualTo(Map.of("IN_DIGEST", 2));
        assertThat(told("digest-compiled", due)).isEqualTo(compiled + 1);
        assertThat(difference(first, "PT73H")).isZero();
    }

    @Test
    void tellsInTheNextWhatCameTooLateForOne() {
        world.publish(first);
        Instant due = due();
        makeAt(due);
        onlyMail();
        world.publish(second);
        mongo.getCollection("deliveries")
                .updateMany(
                        new Document("state", "HELD"), new Document("$set", new Document("digestDue", Date.from(due))));

        makeAt(due.plusSeconds(1));

        assertThat(world.mailRow(second, reader)).containsEntry("state", "HELD");
        assertThat(due()).isAfter(due.plusSeconds(1));
        assertThat(world.mailsTo(reader)).hasSize(1);
        makeAt(due());
        await().atMost(PATIENCE).until(() -> world.mailsTo(reader).size() == 2);
    }

    @Test
    void standsInNobodysWayWhenItCannotBeMade() {
        Somebody other = Somebody.reading("ca");
        world.tell(other.as("REPRESENTATIVE", "manlleu"));
        world.publish(first);
        Instant due = due();
        mongo.getCollection("deliveries")
                .updateOne(
                        new Document("person", reader.id()).append("state", "HELD"),
                        new Document("$set", new Document("reasons", List.of())));

        makeAt(due);

        await().atMost(PATIENCE).until(() -> world.mailsTo(other).size() == 1);
        assertThat(world.mailRow(first, reader)).containsEntry("state", "HELD");
    }

    @Test
    void endsWhatItIsSentForByOneClick() throws Exception {
        world.publish(first);
        makeAt(due());
        String header = onlyMail().getHeader("List-Unsubscribe")[0];
        String token = header.substring(header.lastIndexOf('/') + 1, header.length() - 1);

        assertThat(world.call("POST", "/api/v1/unsubscriptions/" + token, null).body())
                .contains("\"state\":\"ENDED\"");

        world.publish(second);
        assertThat(world.ledger(second)).isEmpty();
    }

    @Test
    void isNoDifferenceWhileItWaitsButOneWhenItIsOverdueOrItsMailIsGone() {
        world.publish(first);
        assertThat(difference(first, "PT0S")).isZero();
        Instant due = due();
        change("digestDue", Date.from(Instant.now().minusSeconds(60)));
        assertThat(difference(first, "PT0S")).isEqualTo(1);
        change("digestDue", Date.from(due));

        makeAt(due);
        onlyMail();
        assertThat(difference(first, "PT73H")).isZero();
        mongo.getCollection("deliveries")
                .deleteOne(new Document("_id", Digest.key(reader.id(), due).text()));
        assertThat(difference(first, "PT73H")).isEqualTo(1);
    }

    private void makeAt(Instant now) {
        while (round.work(now)) {
            assertThat(now).isNotNull();
        }
    }

    private void compile(Somebody person, Instant now) {
        transactions.inTransaction(
                () -> compilation.compile(recipients.find(person.id()).orElseThrow(), null, now));
    }

    private void change(String field, Object value) {
        mongo.getCollection("deliveries")
                .updateMany(new Document("state", "HELD"), new Document("$set", new Document(field, value)));
    }

    /** When the mail that is held is due. */
    private Instant due() {
        return mongo.getCollection("deliveries")
                .find(new Document("state", "HELD"))
                .first()
                .getDate("digestDue")
                .toInstant();
    }

    private void ends(String state, String explain) {
        assertThat(world.mailRow(first, reader)).containsEntry("state", state).containsEntry("explain", explain);
        assertThat(digests()).hasSize(1);
        assertThat(mongo.getCollection("deliveries")
                        .countDocuments(new Document("_id", new Document("$regex", "/DIGEST$"))))
                .isZero();
        assertThat(counts(first)).isEqualTo(Map.of(state, 1));
    }

    private List<String> digests() {
        return mongo.getCollection("digests")
                .find()
                .map(digest -> digest.get("_id", UUID.class).toString())
                .into(new ArrayList<>());
    }

    private long told(String type, Instant due) {
        return mongo.getCollection("outbox")
                .countDocuments(new Document("key", DigestRun.id(due).toString())
                        .append("type", "cat.xarxa.notification." + type + ".v1"));
    }

    /** The tally of mails of a publication. */
    private Map<String, Integer> counts(News news) {
        return json("/api/v1/publications/" + news.id() + "/deliveries").at("/counts/EMAIL").properties().stream()
                .collect(toMap(Map.Entry::getKey, state -> state.getValue().asInt()));
    }

    private int difference(News news, String openFor) {
        JsonNode items = json("/api/v1/ops/notification-service/reconcile?run=" + news.eventId() + "&openFor="
                        + openFor)
                .path("items");
        assertThat(items).as("what was reconciled").hasSize(1);
        return items.path(0).path("difference").asInt();
    }

    private JsonNode json(String path) {
        return JsonMapper.shared()
                .readTree(world.call("GET", path, token -> token.role("OFFICE")).body());
    }

    private MimeMessage onlyMail() {
        await().atMost(PATIENCE).until(() -> !world.mailsTo(reader).isEmpty());
        assertThat(world.mailsTo(reader)).hasSize(1);
        return world.mailsTo(reader).getFirst().message();
    }

    private static String text(MimeMessage mail) throws Exception {
        return (String) ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent();
    }
}
