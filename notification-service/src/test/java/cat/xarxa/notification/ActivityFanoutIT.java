package cat.xarxa.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.notification.testing.News;
import cat.xarxa.notification.testing.RunningService;
import cat.xarxa.notification.testing.Somebody;
import cat.xarxa.notification.testing.ToldActivity;
import cat.xarxa.notification.testing.World;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An activity reaches those who follow activities, its recording those who took part at once. */
@RunningService
class ActivityFanoutIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    World world;

    private final Somebody technician = Somebody.reading("ca");
    private final Somebody representative = Somebody.reading("ca");
    private final Somebody elsewhere = Somebody.reading("es");

    @BeforeEach
    void people() {
        world.forgetEverybody();
        world.tell(technician.as("TECHNICIAN", "manlleu"));
        world.tell(representative.as("REPRESENTATIVE", "manlleu"));
        world.tell(elsewhere.as("TECHNICIAN", "vic"));
    }

    @Test
    void tellsOfAnActivityAndThenOfItsRecording() {
        News activity = ToldActivity.announced(true);
        world.tell(activity.event());
        awaitLedger(activity, Map.of("INBOX DELIVERED", 2L, "EMAIL ACCEPTED", 2L));

        News recording = ToldActivity.recorded(activity);
        world.tell(recording.event());

        awaitLedger(recording, Map.of("INBOX DELIVERED", 3L, "EMAIL ACCEPTED", 2L, "EMAIL HELD", 1L));
        assertThat(world.mailsTo(representative)).hasSize(1);
        assertThat(world.mailsTo(elsewhere)).hasSize(1);
        assertThat(deliveries(activity))
                .contains("\"EMAIL\":{\"ACCEPTED\":4,\"HELD\":1}", "\"kind\":\"ACTIVITY\"", "\"kind\":\"RECORDING\"");
    }

    @Test
    void tellsNobodyOfWhatIsOnlyForTheAgendaButOfItsRecording() {
        News activity = ToldActivity.announced(false);
        News recording = ToldActivity.recorded(activity);

        world.tell(activity.event());
        world.tell(recording.event());

        awaitLedger(recording, Map.of("INBOX DELIVERED", 3L, "EMAIL ACCEPTED", 2L, "EMAIL HELD", 1L));
        assertThat(world.ledger(activity)).isEmpty();
    }

    @Test
    void tellsEachOnceHoweverOftenItIsDelivered() {
        News activity = ToldActivity.announced(true);
        News recording = ToldActivity.recorded(activity);
        world.tell(activity.event(), recording.event(), activity.event(), recording.event());

        awaitLedger(recording, Map.of("INBOX DELIVERED", 3L, "EMAIL ACCEPTED", 2L, "EMAIL HELD", 1L));
        awaitLedger(activity, Map.of("INBOX DELIVERED", 2L, "EMAIL ACCEPTED", 2L));
        world.awaitQuiet();
        assertThat(world.mailsTo(technician)).hasSize(2);
    }

    /** Scenario 4: one subscription covers all dates of a series. */
    @Test
    void tellsWhoFollowsASeriesOfEachOfItsActivitiesOnce() {
        Somebody follower = Somebody.reading("ca");
        world.tell(follower.as("SUBSTITUTE", "vic"));
        News first = ToldActivity.announced(true, "economies-socials");
        world.tell(first.event());
        awaitLedger(first, Map.of("INBOX DELIVERED", 2L, "EMAIL ACCEPTED", 2L));
        HttpResponse<String> chosen = follow(follower, "SERIES", "economies-socials");
        News second = ToldActivity.announced(true, "economies-socials");
        News other = ToldActivity.announced(true, "una-altra");
        world.tell(second.event(), other.event());

        assertThat(chosen.statusCode()).as(chosen.body()).isEqualTo(201);
        assertThat(chosen.body()).contains("la sèrie de «Jornada " + first.id());
        awaitLedger(second, Map.of("INBOX DELIVERED", 3L, "EMAIL ACCEPTED", 3L));
        awaitLedger(other, Map.of("INBOX DELIVERED", 2L, "EMAIL ACCEPTED", 2L));
        assertThat(world.mailsTo(follower)).hasSize(1);
    }

    @Test
    void tellsWhoFollowsOneActivityOfItsRecordingAtOnce() {
        Somebody follower = Somebody.reading("ca");
        world.tell(follower.as("SUBSTITUTE", "vic"));
        News activity = ToldActivity.announced(true);
        world.tell(activity.event());
        awaitLedger(activity, Map.of("INBOX DELIVERED", 2L, "EMAIL ACCEPTED", 2L));
        HttpResponse<String> chosen = follow(follower, "ACTIVITY", activity.id().toString());
        News recording = ToldActivity.recorded(activity);
        world.tell(recording.event());

        assertThat(chosen.statusCode()).as(chosen.body()).isEqualTo(201);
        awaitLedger(recording, Map.of("INBOX DELIVERED", 4L, "EMAIL ACCEPTED", 3L, "EMAIL HELD", 1L));
        assertThat(follow(follower, "ACTIVITY", UUID.randomUUID().toString()).statusCode())
                .isEqualTo(400);
        assertThat(follow(follower, "SERIES", "no-hi-es").statusCode()).isEqualTo(400);
    }

    private HttpResponse<String> follow(Somebody somebody, String facet, String value) {
        return world.call(
                "POST", "/api/v1/subscriptions", token -> token.person(somebody.id()), Map.of(), """
                {"criteria": {"all": [{"facet": "%s", "value": "%s"}]}, "frequency": "IMMEDIATE"}""".formatted(
                                facet, value));
    }

    private void awaitLedger(News publication, Map<String, Long> rows) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(world.ledger(publication)).isEqualTo(rows));
    }

    private String deliveries(News activity) {
        return world.call("GET", "/api/v1/publications/" + activity.id() + "/deliveries", token -> token.role("OFFICE"))
                .body();
    }
}
