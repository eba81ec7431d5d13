package cat.xarxa.notification.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.local.testing.RealServers;
import cat.xarxa.notification.testing.News;
import cat.xarxa.notification.testing.RunningService;
import cat.xarxa.notification.testing.Somebody;
import cat.xarxa.notification.testing.Wire;
import cat.xarxa.notification.testing.World;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** People say how they want to be written to, and are written to so; whatever becomes of a mail can be explained. */
@RunningService
class OwnPreferencesIT {

    private static final String PATH = "/api/v1/preferences";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

    private final Somebody anna = Somebody.reading("ca");
    private final Somebody other = Somebody.reading("ca");
    private final News news = News.ofTheNetwork();

    @Autowired
    World world;

    @Autowired
    MongoTemplate mongo;

    @BeforeEach
    void bothWantNewsAtOnce() {
        world.forgetEverybody();
        world.tell(anna.as("TECHNICIAN", "vic"));
        world.tell(other.as("TECHNICIAN", "vic"));
    }

    @Test
    void sendNoMailOnWhatWasTurnedOffAndSayWhy() {
        assertThat(put("\"0\"", """
                {"matrix": [{"category": "NEWS", "channel": "EMAIL", "on": false}], "cap": 5}""").statusCode()).isEqualTo(200);
        world.publish(news);
        world.awaitMail(news, other, "ACCEPTED");

        assertThat(world.mailRow(news, anna))
                .containsEntry("state", "SUPPRESSED")
                .containsEntry("explain", "email-off")
                .doesNotContainKeys("due", "digestDue");
        assertThat(inbox().path("mail").asString()).isEqualTo("No te n'enviem cap correu perquè els has desactivat");
        assertThat(world.mailsTo(anna)).isEmpty();
        assertThat(differences(news)).isZero();
    }

    @Test
    void sendWhatIsUrgentThoughNewsAreTurnedOff() {
        put("\"0\"", """
                {"matrix": [{"category": "NEWS", "channel": "EMAIL", "on": false}], "cap": 5}""");
        News alert = News.alertFor("osona");
        world.publish(alert);

        world.awaitMail(alert, anna, "ACCEPTED");
    }

    @Test
    void putOffAMailToTheEndOfTheQuietTimeAndSendItOnce() {
        LocalTime now = LocalTime.now(MADRID).truncatedTo(ChronoUnit.MINUTES);
        put("\"0\"", """
                {"quiet": {"from": "%s", "to": "%s"}, "cap": 5}""".formatted(now.minusHours(1), now.plusHours(1)));
        world.publish(news);
        world.awaitMail(news, other, "ACCEPTED");

        Document row = world.mailRow(news, anna);
        assertThat(row).containsEntry("state", "DEFERRED").containsEntry("explain", "quiet-hours");
        Instant until = row.getDate("until").toInstant();
        assertThat(until.atZone(MADRID).toLocalTime()).isEqualTo(now.plusHours(1));
        assertThat(row.getDate("due").toInstant()).isEqualTo(until);
        assertThat(inbox().path("mail").asString()).startsWith("El correu surt quan");
        assertThat(differences(news)).isZero();
        assertThat(world.mailsTo(anna)).isEmpty();

        put("\"1\"", "{\"cap\": 5}");
        isLater(news);
        world.awaitMail(news, anna, "ACCEPTED");
        assertThat(world.mailsTo(anna)).hasSize(1);
        assertThat(world.ledger(news)).isEqualTo(Map.of("INBOX DELIVERED", 2L, "EMAIL ACCEPTED", 2L));
        assertThat(differences(news)).isZero();
    }

    @Test
    void letAMailRestThatCouldNotBeSentBeforeTheQuietTimeBegan() {
        RealServers.mail().refuse(anna.address(), 450);
        world.publish(news);
        world.awaitMail(news, anna, "DEFERRED");
        LocalTime now = LocalTime.now(MADRID).truncatedTo(ChronoUnit.MINUTES);
        put("\"0\"", """
                {"quiet": {"from": "%s", "to": "%s"}, "cap": 5}""".formatted(now.minusHours(1), now.plusHours(1)));
        RealServers.mail().behave();

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(world.mailRow(news, anna))
                        .containsEntry("explain", "quiet-hours")
                        .containsEntry("state", "DEFERRED"));
        assertThat(world.mailRow(news, anna).getDate("due"))
                .isAfter(Instant.now().plus(Duration.ofMinutes(50)));
        assertThat(world.mailsTo(anna)).isEmpty();
        assertThat(differences(news)).isZero();
    }

    @Test
    void leaveToTheDigestWhatIsTooMuchForOneDay() {
        put("\"0\"", "{\"cap\": 1}");
        News second = News.ofTheNetwork();
        world.publish(news);
        world.publish(second);
        world.awaitMail(news, anna, "ACCEPTED");
        world.awaitMail(second, other, "ACCEPTED");

        Document row = world.mailRow(second, anna);
        assertThat(row).containsEntry("state", "HELD").containsEntry("explain", "cap");
        assertThat(row.getDate("digestDue")).isInTheFuture();
        assertThat(inbox().path("mail").asString()).startsWith("Ho llegeixes al resum");
        assertThat(differences(news) + differences(second)).isZero();
    }

    @Test
    void takeNoMorePlacesThanThereAreWhenMuchIsToldAtTheSameMoment() {
        put("\"0\"", "{\"cap\": 2}");
        List<News> much =
                IntStream.range(0, 8).mapToObj(i -> News.ofTheNetwork()).toList();
        Wire.send(much.stream().map(News::event).toList());
        much.forEach(world::awaitCompleted);

        assertThat(states(much, anna))
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 8)
                        .mapToObj(i -> i < 2 ? "at once" : "digest")
                        .toList());
        assertThat(states(much, other).stream().filter("at once"::equals)).hasSize(5);
        assertThat(much).allSatisfy(one -> assertThat(differences(one)).isZero());
    }

    @Test
    void areShownAndChangedByTheirOwnerAlone() {
        assertThat(json(get(anna)).path("cap").asInt()).isEqualTo(5);
        assertThat(get(anna).headers().firstValue("ETag")).hasValue("\"0\"");
        HttpResponse<String> changed = put("\"0\"", "{\"quiet\": {\"holidays\": true}, \"cap\": 3}");

        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(changed.headers().firstValue("ETag")).hasValue("\"1\"");
        assertThat(json(get(anna)).path("quiet").path("holidays").asBoolean()).isTrue();
        assertThat(json(get(other)).path("cap").asInt()).isEqualTo(5);
        assertThat(put("\"0\"", "{\"cap\": 4}").statusCode()).isEqualTo(412);
        assertThat(json(get(anna)).path("cap").asInt()).isEqualTo(3);
        assertThat(put("\"1\"", "{\"quiet\": {\"holidays\": true}, \"cap\": 3}")
                        .headers()
                        .firstValue("ETag"))
                .hasValue("\"1\"");
    }

    @Test
    void standInTheAuditLog() {
        put("\"0\"", "{\"cap\": 3}");

        assertThat(mongo.getCollection("audit_entries")
                        .countDocuments(new Document("action", "preferences.changed")
                                .append("object", anna.id().toString())))
                .isEqualTo(1);
    }

    @Test
    void goByTheClocksOfWhereTheirOwnerLives() {
        world.tell(anna.personIn("America/Bogota").numbered(2));
        LocalTime there = LocalTime.now(ZoneId.of("America/Bogota")).truncatedTo(ChronoUnit.MINUTES);
        put("\"0\"", """
                {"quiet": {"from": "%s", "to": "%s"}, "cap": 5}""".formatted(there.minusHours(1), there.plusHours(1)));
        world.publish(news);

        assertThat(json(get(anna)).path("zone").asString()).isEqualTo("America/Bogota");
        assertThat(world.mailRow(news, anna)).containsEntry("state", "DEFERRED");
        assertThat(json(world.call("GET", "/api/v1/digests/next", token -> token.person(anna.id())))
                        .path("zone")
                        .asString())
                .isEqualTo("America/Bogota");
    }

    @Test
    void goWithTheirOwner() {
        world.tell(anna.personIn("America/Bogota").numbered(2));
        put("\"0\"", "{\"cap\": 3}");
        world.publish(news);
        world.awaitMail(news, anna, "ACCEPTED");
        UUID erasure = UUID.randomUUID();

        world.tell(anna.erasure(erasure));

        Document told = await().atMost(PATIENCE)
                .until(
                        () -> mongo.getCollection("outbox")
                                .find(new Document("key", erasure.toString())
                                        .append("topic", "xarxa.notification.erasure"))
                                .first(),
                        found -> found != null);
        assertThat(JsonMapper.shared()
                        .readTree(told.getString("data"))
                        .at("/counts/preferences")
                        .asInt())
                .isEqualTo(1);
        assertThat(List.of("preferences", "mail_counts"))
                .allSatisfy(name -> assertThat(mongo.getCollection(name).find())
                        .noneMatch(row -> row.toString().contains(anna.id().toString())));
        assertThat(mongo.getCollection("recipients")
                        .find(new Document("_id", anna.id()))
                        .first())
                .doesNotContainKey("zone");
    }

    /** The quiet time is over. */
    private void isLater(News told) {
        Date past = Date.from(Instant.now().minusSeconds(1));
        mongo.getCollection("deliveries")
                .updateMany(
                        new Document("publication", told.id()).append("state", "DEFERRED"),
                        new Document("$set", new Document("due", past).append("until", past)));
    }

    private List<String> states(List<News> told, Somebody person) {
        return told.stream()
                .map(one -> world.mailRow(one, person).containsKey("digestDue") ? "digest" : "at once")
                .toList();
    }

    private JsonNode inbox() {
        return json(world.call("GET", "/api/v1/inbox?lang=ca", token -> token.person(anna.id())))
                .at("/items/0");
    }

    private HttpResponse<String> get(Somebody person) {
        return world.call("GET", PATH, token -> token.person(person.id()));
    }

    private HttpResponse<String> put(String version, String body) {
        return world.call("PUT", PATH, token -> token.person(anna.id()), Map.of("If-Match", version), body);
    }

    private int differences(News told) {
        return json(world.call(
                        "GET",
                        "/api/v1/ops/notification-service/reconcile?run=" + told.eventId(),
                        token -> token.person(UUID.randomUUID()).role("PLATFORM_ADMIN")))
                .at("/items/0/difference")
                .asInt();
    }

    private static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }
}
