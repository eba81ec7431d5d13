package cat.xarxa.notification.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.notification.testing.News;
import cat.xarxa.notification.testing.RunningService;
import cat.xarxa.notification.testing.Somebody;
import cat.xarxa.notification.testing.ToldActivity;
import cat.xarxa.notification.testing.World;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A person's inbox as a feed: for whoever holds its link, until the person takes that away. */
@RunningService
class PrivateFeedIT {

    @Autowired
    World world;

    @Autowired
    MongoTemplate mongo;

    private final Somebody anna = Somebody.reading("ca");
    private final Somebody pau = Somebody.reading("ca");

    @BeforeEach
    void knowAnnaAndPau() {
        world.forgetEverybody();
        world.tell(anna.mandate("TECHNICIAN", "vic"), pau.mandate("TECHNICIAN", "girona"));
    }

    @Test
    void saysWhatTheInboxSays() throws FeedException {
        News news = News.ofTheNetwork();
        News activity = ToldActivity.announced(true);
        News recording = ToldActivity.recorded(activity);
        List.of(news, activity, recording).forEach(world::publish);

        SyndFeed feed = parsed(read(made(anna)));

        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).startsWith("La meva safata");
        assertThat(feed.getEntries().stream().map(SyndEntry::getUri))
                .containsExactly("urn:uuid:" + recording.eventId(), "urn:uuid:" + news.eventId());
        assertThat(feed.getEntries().getFirst().getTitle()).startsWith("Gravació: Jornada");
        assertThat(feed.getEntries().getLast().getLink()).endsWith("/ca/news/" + news.id() + "/noticia");
        assertThat(feed.getEntries().getLast().getContents().getFirst().getValue())
                .contains("Ho reps perquè segueixes les notícies de la xarxa");
        assertThat(parsed(read(made(anna).replace("lang=ca", "lang=es"))).getEntries())
                .last()
                .satisfies(entry -> assertThat(entry.getTitle()).startsWith("Noticia"));
    }

    @Test
    void isForNoCacheBetweenAndToldInAFewBytesWhenNothingIsNew() {
        world.publish(News.ofTheNetwork());
        String address = made(anna);

        HttpResponse<String> first = read(address);
        assertThat(first.headers().map())
                .containsEntry("Referrer-Policy", List.of("no-referrer"))
                .containsEntry("X-Robots-Tag", List.of("noindex"))
                .doesNotContainKey("Last-Modified");
        assertThat(first.headers().firstValue("Cache-Control").orElse(""))
                .contains("private", "no-cache")
                .doesNotContain("public");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = world.call("GET", path(address), null, Map.of("If-None-Match", tag), "");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.headers().firstValue("Referrer-Policy")).contains("no-referrer");

        world.publish(News.ofTheNetwork());
        assertThat(world.call("GET", path(address), null, Map.of("If-None-Match", tag), "")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void isGoneOnceTheLinkIsReplacedOrRevoked() {
        String first = made(anna);
        assertThat(read(first).statusCode()).isEqualTo(200);

        String second = made(anna);
        assertThat(read(first).statusCode()).isEqualTo(404);
        assertThat(read(second).statusCode()).isEqualTo(200);
        assertThat(link(anna, "GET").at("/address").isNull()).as("shown once").isTrue();
        assertThat(link(anna, "GET").at("/made").isNull()).isFalse();

        assertThat(call(anna, "DELETE").statusCode()).isEqualTo(204);
        assertThat(call(anna, "DELETE").statusCode()).isEqualTo(204);
        assertThat(read(second).statusCode()).isEqualTo(404);
        assertThat(link(anna, "GET").at("/made").isNull()).isTrue();
        assertThat(acts()).containsExactly("inbox-feed.made", "inbox-feed.replaced", "inbox-feed.revoked");
    }

    @Test
    void leadsNobodyElsewhereAndIsStoredAsNobodyCanUseIt() {
        String address = made(anna);
        String token = path(address).replaceAll(".*/|\\?.*", "");

        assertThat(token).hasSize(43);
        assertThat(read(made(pau)).body()).isNotEqualTo(read(address).body());
        assertThat(read(address.replace(token, token.substring(1) + "A")).statusCode())
                .isEqualTo(404);
        assertThat(world.call("GET", "/feeds/inbox/" + anna.id(), null).statusCode())
                .isEqualTo(404);
        assertThat(mongo.getCollection("inbox_feeds")
                        .find()
                        .into(new ArrayList<>())
                        .toString())
                .doesNotContain(token);
        assertThat(new FeedToken(token).toString()).doesNotContain(token);
    }

    @Test
    void isGoneWithThePersonItIsOf() {
        world.tell(anna.person(), anna.contact(), anna.keyIssued());
        String address = made(anna);

        world.tell(anna.erasure(UUID.randomUUID()));

        assertThat(read(address).statusCode()).isEqualTo(404);
        assertThat(mongo.getCollection("inbox_feeds").countDocuments()).isZero();
        await().untilAsserted(() -> assertThat(call(anna, "POST").statusCode()).isEqualTo(409));
    }

    private List<String> acts() {
        return mongo
                .getCollection("audit_entries")
                .find(new Document("object", anna.id().toString()))
                .into(new ArrayList<>())
                .stream()
                .map(act -> act.getString("action"))
                .filter(action -> action.startsWith("inbox-feed"))
                .toList();
    }

    private String made(Somebody person) {
        return link(person, "POST").at("/address").asString();
    }

    private JsonNode link(Somebody person, String method) {
        return JsonMapper.shared().readTree(call(person, method).body());
    }

    private HttpResponse<String> call(Somebody person, String method) {
        return world.call(method, "/api/v1/inbox/feed", token -> token.person(person.id()));
    }

    private HttpResponse<String> read(String address) {
        return world.call("GET", path(address), null);
    }

    private static String path(String address) {
        URI uri = URI.create(address);
        return uri.getPath() + "?" + uri.getQuery();
    }

    private static SyndFeed parsed(HttpResponse<String> answer) throws FeedException {
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/atom+xml");
        return new SyndFeedInput().build(new StringReader(answer.body()));
    }
}
