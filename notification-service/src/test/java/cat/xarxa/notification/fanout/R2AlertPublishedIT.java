package cat.xarxa.notification.fanout;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.notification.testing.News;
import cat.xarxa.notification.testing.RunningService;
import cat.xarxa.notification.testing.Somebody;
import cat.xarxa.notification.testing.World;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rule R2: an alert reaches at once who follows such things, whatever their pace, and who works where it is for. */
@RunningService
class R2AlertPublishedIT {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final String here = "aqui-" + UUID.randomUUID();
    private final String elsewhere = "alla-" + UUID.randomUUID();
    private final Somebody concerned = Somebody.reading("ca");
    private final Somebody neighbour = Somebody.reading("ca");
    private final Somebody representative = Somebody.reading("ca");

    @Autowired
    World world;

    @BeforeEach
    void people() {
        world.forgetEverybody();
        world.tell(Somebody.town(here, "08112", "osona"), Somebody.town(elsewhere, "08019", "barcelones"));
        world.tell(concerned.as("TECHNICIAN", here));
        world.tell(neighbour.as("TECHNICIAN", elsewhere));
        world.tell(representative.as("REPRESENTATIVE", elsewhere));
    }

    @Test
    void goesAtOnceToWhoFollowsSuchThingsWhateverTheirPace() {
        News alert = News.alertFor("osona");
        world.publish(alert);
        world.awaitMail(alert, representative, "ACCEPTED");
        world.awaitMail(alert, concerned, "ACCEPTED");
        world.awaitMail(alert, neighbour, "ACCEPTED");

        assertThat(world.ledger(alert)).isEqualTo(Map.of("INBOX DELIVERED", 3L, "EMAIL ACCEPTED", 3L));
    }

    @Test
    void goesToTheTechniciansOfThePlacesThatItNamesEvenWhenTheyFollowNothing() {
        endAll(concerned);
        endAll(neighbour);
        endAll(representative);
        News alert = News.alertFor("osona");
        world.publish(alert);

        world.awaitMail(alert, concerned, "ACCEPTED");
        assertThat(world.ledger(alert)).isEqualTo(Map.of("INBOX DELIVERED", 1L, "EMAIL ACCEPTED", 1L));
    }

    private void endAll(Somebody person) {
        JsonNode own = JSON.readTree(world.call("GET", "/api/v1/subscriptions", token -> token.person(person.id()))
                .body());
        own.path("items")
                .forEach(one -> world.call(
                        "POST",
                        "/api/v1/subscriptions/" + one.path("id").asString() + "/end",
                        token -> token.person(person.id())));
    }
}
