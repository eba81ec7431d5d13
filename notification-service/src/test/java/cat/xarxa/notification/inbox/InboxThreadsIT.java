package cat.xarxa.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.notification.testing.News;
import cat.xarxa.notification.testing.RunningService;
import cat.xarxa.notification.testing.Somebody;
import cat.xarxa.notification.testing.ToldActivity;
import cat.xarxa.notification.testing.World;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An inbox shows each thing once, in its newest state; its owner narrows it, and puts away what is done with. */
@RunningService
class InboxThreadsIT {

    @Autowired
    World world;

    private final Somebody anna = Somebody.reading("ca");
    private final Somebody pau = Somebody.reading("ca");

    @BeforeEach
    void knowAnnaAndPau() {
        world.forgetEverybody();
        world.tell(anna.mandate("TECHNICIAN", "vic"), pau.mandate("TECHNICIAN", "girona"));
    }

    @Test
    void showsAnActivityAndItsRecordingAsOneInTheNewestState() {
        News activity = ToldActivity.announced(true);
        News recording = ToldActivity.recorded(activity);
        world.publish(activity);
        News other = News.ofTheNetwork();
        world.publish(other);
        world.publish(recording);

        JsonNode inbox = read("");

        assertThat(ids(inbox)).containsExactly(recording.eventId(), other.eventId());
        assertThat(inbox.at("/unread").asInt()).isEqualTo(2);
        assertThat(inbox.at("/items/0/kind").asString()).isEqualTo("RECORDING");
        assertThat(inbox.at("/items/0/earlier").asInt()).isEqualTo(1);
        assertThat(inbox.at("/items/1/earlier").asInt()).isZero();
    }

    @Test
    void readsAndPutsAwayAThreadAsAWhole() {
        News activity = ToldActivity.announced(true);
        world.publish(activity);
        assertThat(act(anna, activity, "archive")).isEqualTo(204);
        assertThat(read("").get("items")).isEmpty();
        assertThat(read("").at("/unread").asInt()).isZero();
        assertThat(ids(read("?part=ARCHIVED"))).containsExactly(activity.eventId());

        News recording = ToldActivity.recorded(activity);
        world.publish(recording);

        assertThat(ids(read(""))).as("what is new brings it back").containsExactly(recording.eventId());
        assertThat(read("?part=ARCHIVED").get("items")).isEmpty();

        assertThat(act(anna, recording, "archive")).isEqualTo(204);
        assertThat(ids(read("?part=ARCHIVED"))).containsExactly(recording.eventId());
        assertThat(act(anna, activity, "unarchive")).isEqualTo(204);
        assertThat(ids(read(""))).containsExactly(recording.eventId());
    }

    @Test
    void findsAThreadByAnyOfItsItemsForItsOwnerOnly() {
        News activity = ToldActivity.announced(true);
        News recording = ToldActivity.recorded(activity);
        world.publish(activity);
        world.publish(recording);

        assertThat(ids(read("/" + activity.eventId()))).containsExactly(recording.eventId(), activity.eventId());
        assertThat(ids(read("/" + recording.eventId()))).containsExactly(recording.eventId(), activity.eventId());
        Somebody stranger = Somebody.reading("ca");
        assertThat(call(stranger, "GET", "/" + activity.eventId()).statusCode()).isEqualTo(404);
        assertThat(act(stranger, activity, "archive")).isEqualTo(404);
        assertThat(act(pau, activity, "archive")).isEqualTo(204);
        assertThat(ids(read(""))).containsExactly(recording.eventId());
    }

    @Test
    void narrowsToWhatIsNotReadAndToCategoriesAndThemes() {
        News housing = News.about("habitatge");
        News alert = News.alertFor("osona");
        News activity = ToldActivity.announced(true);
        List.of(housing, alert, activity).forEach(world::publish);
        act(anna, housing, "read");

        assertThat(ids(read("?part=UNREAD"))).containsExactly(activity.eventId(), alert.eventId());
        assertThat(ids(read("?category=NEWS"))).containsExactly(housing.eventId());
        assertThat(ids(read("?category=ALERTS"))).containsExactly(alert.eventId());
        assertThat(ids(read("?category=ACTIVITIES&part=UNREAD"))).containsExactly(activity.eventId());
        assertThat(ids(read("?theme=habitatge"))).containsExactly(housing.eventId());
        assertThat(read("?theme=habitatge&part=UNREAD").get("items")).isEmpty();
    }

    @Test
    void turnsNarrowPagesWithoutGapsAndDoubles() {
        List<UUID> wanted = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            News news = News.about("habitatge");
            world.publish(news);
            world.publish(News.ofTheNetwork());
            wanted.addFirst(news.eventId());
        }

        List<UUID> found = new ArrayList<>();
        JsonNode page = read("?theme=habitatge&limit=2");
        found.addAll(ids(page));
        while (!page.at("/next").isNull()) {
            page = read("?theme=habitatge&limit=2&cursor=" + page.at("/next").asString());
            found.addAll(ids(page));
        }

        assertThat(found).isEqualTo(wanted);
    }

    @Test
    void refusesFiltersThatThereAreNot() {
        assertThat(call(anna, "GET", "?part=DELETED").statusCode()).isEqualTo(400);
        assertThat(call(anna, "GET", "?category=RUMOURS").body()).contains("category", "ACTIVITIES");
        assertThat(call(anna, "GET", "?theme=astrologia").body()).contains("theme", "habitatge");
    }

    private int act(Somebody reader, News news, String act) {
        return call(reader, "POST", "/" + news.eventId() + "/" + act).statusCode();
    }

    private JsonNode read(String query) {
        return JsonMapper.shared().readTree(call(anna, "GET", query).body());
    }

    private HttpResponse<String> call(Somebody reader, String method, String path) {
        return world.call(method, "/api/v1/inbox" + path, token -> token.person(reader.id()), Map.of(), "");
    }

    private static List<UUID> ids(JsonNode inbox) {
        List<UUID> ids = new ArrayList<>();
        inbox.get("items")
                .forEach(item -> ids.add(UUID.fromString(item.at("/id").asString())));
        return ids;
    }
}
