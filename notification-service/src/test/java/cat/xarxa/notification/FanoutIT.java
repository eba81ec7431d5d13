package cat.xarxa.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.notification.testing.News;
import cat.xarxa.notification.testing.RunningService;
import cat.xarxa.notification.testing.Somebody;
import cat.xarxa.notification.testing.Wire;
import cat.xarxa.notification.testing.WireEvent;
import cat.xarxa.notification.testing.World;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A piece of news reaches everyone concerned, once. */
@RunningService
class FanoutIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final List<String> CONSUMERS = List.of(
            "members",
            "partners",
            "mandates",
            "people",
            "contacts",
            "personKeys",
            "posts",
            "activities",
            "fanoutSlices");

    @Autowired
    World world;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    BindingsLifecycleController bindings;

    @BeforeEach
    void forgetEverybody() {
        world.forgetEverybody();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void tellsEveryoneOnceInWhateverOrderTheMembersTopicsArrive(long seed) {
        List<Somebody> technicians = people(16);
        List<Somebody> representatives = people(16);
        List<WireEvent> events = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            events.addAll(technicians.get(i).as("TECHNICIAN", "town-" + i));
            events.addAll(representatives.get(i).as("REPRESENTATIVE", "town-" + i));
        }
        Collections.shuffle(events, new Random(seed));
        News news = News.ofTheNetwork();

        world.tell(events);
        world.publish(news);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(world.ledger(news))
                        .isEqualTo(Map.of("INBOX DELIVERED", 32L, "EMAIL ACCEPTED", 16L, "EMAIL HELD", 16L)));
        technicians.forEach(technician -> assertThat(world.mailsTo(technician)).hasSize(1));
        representatives.forEach(
                representative -> assertThat(world.mailsTo(representative)).isEmpty());
        assertThat(world.call("GET", "/api/v1/publications/" + news.id() + "/deliveries", token -> token.role("OFFICE"))
                        .body())
                .startsWith("{\"id\":\"" + news.id() + "\",\"runState\":\"COMPLETED\",\"counts\":"
                        + "{\"EMAIL\":{\"ACCEPTED\":16,\"HELD\":16},\"INBOX\":{\"DELIVERED\":32}},\"runs\":[{");
    }

    @Test
    void addsNoRowAndNoMailWhenEveryTopicIsDeliveredAgainFromItsBeginning() {
        Somebody technician = Somebody.reading("ca");
        News news = News.ofTheNetwork();
        world.tell(technician.as("TECHNICIAN", "vic"));
        world.publish(news);
        world.awaitMail(news, technician, "ACCEPTED");
        Set<Document> before = ledger();

        deliverEverythingAgain();

        assertThat(ledger()).isEqualTo(before);
        assertThat(world.mailsTo(technician)).hasSize(1);
    }

    /** As after a restore in which the consumers forgot what they had taken in: the ledger still knows. */
    @Test
    void addsNoRowAndNoMailEvenWhenTheConsumersForgotWhatTheyHadTakenIn() {
        Somebody technician = Somebody.reading("ca");
        News news = News.ofTheNetwork();
        List<WireEvent> events = new ArrayList<>(technician.as("TECHNICIAN", "vic"));
        world.tell(events);
        world.publish(news);
        world.awaitMail(news, technician, "ACCEPTED");
        Set<Document> before = ledger();
        events.add(news.event());
        events.add(slicePlanned(news));

        List<String> keys = events.stream().map(WireEvent::key).toList();
        mongo.getCollection("consumer_positions").deleteMany(new Document("_id.key", new Document("$in", keys)));
        world.tell(events);

        world.awaitQuiet();
        assertThat(ledger()).isEqualTo(before);
        assertThat(world.mailsTo(technician)).hasSize(1);
    }

    @Test
    void tellsLateWhoseMandateIsHeardOfOnlyAfterThePublication() {
        Somebody early = Somebody.reading("ca");
        Somebody late = Somebody.reading("ca");
        Somebody newcomer = Somebody.reading("ca");
        News news = News.ofTheNetwork();
        world.tell(early.as("TECHNICIAN", "vic"));
        world.publish(news);
        Instant before = Instant.now().minus(Duration.ofHours(1));
        Instant after = Instant.now().plus(Duration.ofSeconds(5));

        world.tell(late.person(), late.contact(), late.keyIssued());
        world.tell(late.mandate(UUID.randomUUID(), "TECHNICIAN", "vic", before));
        world.tell(newcomer.mandate(UUID.randomUUID(), "TECHNICIAN", "vic", after));

        world.awaitMail(news, late, "ACCEPTED");
        world.awaitMail(news, early, "ACCEPTED");
        world.awaitCompleted(news);
        assertThat(world.ledger(news)).isEqualTo(Map.of("INBOX DELIVERED", 2L, "EMAIL ACCEPTED", 2L));
        assertThat(world.mailsTo(early)).hasSize(1);
    }

    @Test
    void tellsOnceWhoHoldsTwoMandatesAndKeepsBothReasons() {
        Somebody both = Somebody.reading("ca");
        News news = News.ofTheNetwork();
        List<WireEvent> events = new ArrayList<>(both.as("TECHNICIAN", "vic"));
        events.add(both.mandate("REPRESENTATIVE", "manlleu"));
        world.tell(events);

        world.publish(news);

        world.awaitMail(news, both, "ACCEPTED");
        assertThat(world.ledger(news)).isEqualTo(Map.of("INBOX DELIVERED", 1L, "EMAIL ACCEPTED", 1L));
        assertThat(world.rows(news))
                .allSatisfy(row -> assertThat(row.getList("reasons", Document.class))
                        .extracting(reason -> reason.getString("frequency"))
                        .containsExactly("IMMEDIATE", "WEEKLY"));
    }

    @Test
    void alertsTheTechniciansOfNamedTerritoriesByMailWhetherTheySubscribeOrNot() {
        String here = "here-" + UUID.randomUUID();
        String elsewhere = "elsewhere-" + UUID.randomUUID();
        Somebody concerned = Somebody.reading("ca");
        Somebody other = Somebody.reading("ca");
        News alert = News.alertFor("osona");
        world.tell(Somebody.town(here, "08112", "osona"), Somebody.town(elsewhere, "08019", "barcelones"));
        world.tell(concerned.as("TECHNICIAN", here));
        world.tell(other.as("TECHNICIAN", elsewhere));
        mongo.getCollection("subscriptions")
                .updateMany(new Document(), new Document("$set", new Document("state", "ENDED")));

        world.publish(alert);

        world.awaitMail(alert, concerned, "ACCEPTED");
        assertThat(world.ledger(alert)).isEqualTo(Map.of("INBOX DELIVERED", 1L, "EMAIL ACCEPTED", 1L));
    }

    @Test
    void tellsNobodyWhoseMandateHasEnded() {
        Somebody former = Somebody.reading("ca");
        UUID mandate = UUID.randomUUID();
        News news = News.ofTheNetwork();
        world.tell(former.mandate(mandate, "TECHNICIAN", "vic", Instant.now()));
        world.tell(former.endOf(mandate, "vic"));

        world.publish(news);

        assertThat(world.ledger(news)).isEmpty();
    }

    @Test
    void sharesTheWorkInSlicesAndLeavesNobodyOut() {
        List<Somebody> many = people(1_100);
        News news = News.ofTheNetwork();
        world.tell(many.stream()
                .map(somebody -> somebody.mandate("REPRESENTATIVE", "vic"))
                .toList());

        world.publish(news);

        assertThat(world.ledger(news)).isEqualTo(Map.of("INBOX DELIVERED", 1_100L, "EMAIL HELD", 1_100L));
        assertThat(mongo.getCollection("fanout_slices").countDocuments(new Document("publication", news.id())))
                .isEqualTo(3);
        assertThat(world.rows(news).stream().map(row -> row.getString("slice")).distinct())
                .hasSize(3);
    }

    @Test
    void tellsTheNetworkWhenItIsDone() {
        News news = News.ofTheNetwork();
        world.tell(Somebody.reading("ca").mandate("REPRESENTATIVE", "vic"));

        world.publish(news);
        world.awaitQuiet();

        assertThat(Wire.read("xarxa.notification.fanout").stream().map(String::new))
                .anyMatch(value -> value.contains(news.id().toString()) && value.contains("\"slices\":1"))
                .anyMatch(value -> value.contains(news.id().toString())
                        && value.contains("\"counts\":{\"EMAIL\":{\"HELD\":1},\"INBOX\":{\"DELIVERED\":1}}"));
    }

    private static WireEvent slicePlanned(News news) {
        String slice = news.eventId() + ".0";
        return WireEvent.first(
                "xarxa.notification.fanout-slice",
                slice,
                "fanout-slice-planned",
                Map.of("sliceId", slice, "runId", news.eventId(), "range", 0));
    }

    private void deliverEverythingAgain() {
        CONSUMERS.forEach(name -> bindings.stop(name + "-in-0"));
        for (String name : CONSUMERS) {
            await().atMost(PATIENCE)
                    .ignoreExceptions()
                    .untilAsserted(() -> Wire.rewind("notification-service." + name));
            bindings.start(name + "-in-0");
        }
        for (String name : CONSUMERS) {
            await().atMost(Duration.ofSeconds(60)).until(() -> Wire.isUpToDate("notification-service." + name));
        }
        world.awaitQuiet();
    }

    private Set<Document> ledger() {
        return mongo.getCollection("deliveries").find().into(new HashSet<>());
    }

    private static List<Somebody> people(int count) {
        return IntStream.range(0, count).mapToObj(i -> Somebody.reading("ca")).toList();
    }
}
