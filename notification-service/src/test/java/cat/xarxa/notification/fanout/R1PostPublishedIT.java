package cat.xarxa.notification.fanout;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.notification.testing.News;
import cat.xarxa.notification.testing.RunningService;
import cat.xarxa.notification.testing.Somebody;
import cat.xarxa.notification.testing.World;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rule R1: a post reaches those who follow its owner, theme or type, by the pace of each subscription. */
@RunningService
class R1PostPublishedIT {

    private final Somebody technician = Somebody.reading("ca");
    private final Somebody representative = Somebody.reading("ca");
    private final Somebody substitute = Somebody.reading("es");

    @Autowired
    World world;

    @BeforeEach
    void people() {
        world.forgetEverybody();
        world.tell(technician.as("TECHNICIAN", "manlleu"));
        world.tell(representative.as("REPRESENTATIVE", "vic"));
        world.tell(substitute.as("SUBSTITUTE", "girona"));
    }

    @Test
    void showsNewsAtOnceAndSendsThemAtThePaceOfEach() {
        News news = News.ofTheNetwork();
        world.publish(news);
        world.awaitMail(news, technician, "ACCEPTED");

        assertThat(world.ledger(news)).isEqualTo(Map.of("INBOX DELIVERED", 2L, "EMAIL ACCEPTED", 1L, "EMAIL HELD", 1L));
        assertThat(world.mailRow(news, representative).getString("state")).isEqualTo("HELD");
        assertThat(world.mailRow(news, substitute)).isNull();
    }

    @Test
    void leavesWhatAMemberPublishesToTheDigestOfThoseWhoFollowMembers() {
        News news = News.of("NEWS", "reus", Instant.now());
        world.publish(news);

        assertThat(world.ledger(news)).isEqualTo(Map.of("INBOX DELIVERED", 1L, "EMAIL HELD", 1L));
        assertThat(world.mailRow(news, technician).getString("state")).isEqualTo("HELD");
    }

    @Test
    void reachesWhoFollowsItsThemeAndNobodyForAnother() {
        world.call("POST", "/api/v1/subscriptions", token -> token.person(substitute.id()), Map.of(), """
                {"criteria": {"all": [{"facet": "THEME", "value": "habitatge"}, {"facet": "TYPE", "value": "NEWS"}]},
                 "frequency": "IMMEDIATE"}""");
        News housing = News.about("habitatge");
        News funds = News.about("fons-europeus");
        world.publish(housing);
        world.publish(funds);

        world.awaitMail(housing, substitute, "ACCEPTED");
        assertThat(world.mailRow(funds, substitute)).isNull();
    }

    @Test
    void tellsNobodyTwiceHoweverOftenItIsDelivered() {
        News news = News.ofTheNetwork();
        world.publish(news);
        world.tell(news.event(), news.event());
        world.awaitMail(news, technician, "ACCEPTED");
        world.awaitQuiet();

        assertThat(world.mailsTo(technician)).hasSize(1);
        assertThat(world.rows(news)).hasSize(4);
    }
}
