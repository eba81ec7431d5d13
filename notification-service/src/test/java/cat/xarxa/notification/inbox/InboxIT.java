package cat.xarxa.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.local.testing.TestToken;
import cat.xarxa.notification.testing.News;
import cat.xarxa.notification.testing.RunningService;
import cat.xarxa.notification.testing.Somebody;
import cat.xarxa.notification.testing.World;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A person's inbox, over HTTP. */
@RunningService
class InboxIT {

    @Autowired
    World world;

    @Autowired
    MongoTemplate mongo;

    private final Somebody anna = Somebody.reading("ca");
    private final Somebody pau = Somebody.reading("ca");

    @BeforeEach
    void knowAnnaAndPau() {
        world.forgetEverybody();
        world.tell(anna.mandate("REPRESENTATIVE", "vic"), pau.mandate("REPRESENTATIVE", "girona"));
    }

    @Test
    void showsWhatWasPublishedAndWhy() {
        News news = News.ofTheNetwork();
        world.publish(news);

        JsonNode inbox = read(anna, "");

        JsonNode item = inbox.at("/items/0");
        assertThat(item.at("/id").asString()).isEqualTo(news.eventId().toString());
        assertThat(item.at("/publicationId").asString()).isEqualTo(news.id().toString());
        assertThat(item.at("/title").asString()).isEqualTo("Notícia " + news.id());
        assertThat(item.at("/path").asString()).isEqualTo("/news/" + news.id() + "/noticia");
        assertThat(item.at("/ownerName").asString()).isEqualTo("Xarxa de Municipis per l'Economia Social i Solidària");
        assertThat(item.at("/reason").asString()).isEqualTo("Ho reps perquè segueixes les notícies de la xarxa");
        assertThat(inbox.at("/unread").asInt()).isEqualTo(1);
        assertThat(inbox.at("/next").isNull()).isTrue();
    }

    @Test
    void speaksTheLanguageAskedForElseTheTokensElseCatalan() {
        world.publish(News.ofTheNetwork());

        assertThat(title(read(anna, "?lang=es"))).startsWith("Noticia");
        assertThat(title(read(anna, "?lang=en"))).startsWith("Notícia");
        assertThat(title(read(token -> token.person(anna.id()).locale("es"), "")))
                .startsWith("Noticia");
        assertThat(read(anna, "?lang=en").at("/items/0/lang").asString()).isEqualTo("ca");
    }

    @Test
    void turnsPagesWithoutGapsAndDoublesNewestFirst() {
        List<News> published =
                IntStream.range(0, 7).mapToObj(i -> News.ofTheNetwork()).toList();
        published.forEach(world::publish);

        List<String> ids = new ArrayList<>();
        String cursor = "";
        int pages = 0;
        do {
            JsonNode page = read(anna, "?limit=3" + cursor);
            page.get("items").forEach(item -> ids.add(item.at("/id").asString()));
            cursor = page.at("/next").isNull()
                    ? null
                    : "&cursor=" + page.at("/next").asString();
            pages++;
        } while (cursor != null);

        assertThat(pages).isEqualTo(3);
        assertThat(ids)
                .containsExactlyElementsOf(published.reversed().stream()
                        .map(news -> news.eventId().toString())
                        .toList());
    }

    @Test
    void marksOneOrAllAsReadForItsOwnerOnly() {
        News first = News.ofTheNetwork();
        world.publish(first);
        world.publish(News.ofTheNetwork());
        world.publish(News.ofTheNetwork());

        assertThat(post(anna, "/" + first.eventId() + "/read")).isEqualTo(204);
        assertThat(read(anna, "").at("/unread").asInt()).isEqualTo(2);
        assertThat(read(anna, "").at("/items/2/read").asBoolean()).isTrue();
        assertThat(read(pau, "").at("/unread").asInt()).isEqualTo(3);

        assertThat(post(anna, "/read")).isEqualTo(204);
        assertThat(read(anna, "").at("/unread").asInt()).isZero();
        assertThat(read(pau, "").at("/unread").asInt()).isEqualTo(3);
    }

    @Test
    void isOutOfReachForAnybodyElse() {
        Somebody stranger = Somebody.reading("ca");
        News news = News.ofTheNetwork();
        world.publish(news);

        assertThat(read(stranger, "").get("items")).isEmpty();
        assertThat(post(stranger, "/" + news.eventId() + "/read")).isEqualTo(404);
        assertThat(post(stranger, "/read")).isEqualTo(204);
        assertThat(read(token -> token.person(UUID.randomUUID()).role("OFFICE").role("PLATFORM_ADMIN"), "")
                        .get("items"))
                .isEmpty();
        assertThat(read(anna, "").at("/unread").asInt()).isEqualTo(1);
    }

    /** What the promise of a flat cost rests on: each question is answered from one index, within bounds. */
    @Test
    void isReadFromIndexesOnly() {
        world.publish(News.ofTheNetwork());
        Document ofAnna = new Document("person", anna.id());

        assertThat(plan(new Document(ofAnna).append("position", new Document("$lt", Long.MAX_VALUE))))
                .contains("\"inbox\"")
                .doesNotContain("COLLSCAN");
        assertThat(plan(new Document(ofAnna).append("read", false)))
                .contains("\"unread-newest\"")
                .doesNotContain("COLLSCAN");
    }

    private String plan(Document filter) {
        return mongo.getCollection("deliveries").find(filter).explain().toJson();
    }

    private int post(Somebody reader, String path) {
        return world.call("POST", "/api/v1/inbox" + path, token -> token.person(reader.id()))
                .statusCode();
    }

    private JsonNode read(Somebody reader, String query) {
        return read(token -> token.person(reader.id()), query);
    }

    private JsonNode read(UnaryOperator<TestToken> reader, String query) {
        return JsonMapper.shared()
                .readTree(world.call("GET", "/api/v1/inbox" + query, reader).body());
    }

    private static String title(JsonNode inbox) {
        return inbox.at("/items/0/title").asString();
    }
}
