package cat.xarxa.content.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.content.JsonSchema;
import cat.xarxa.platform.feed.ComposedFeed;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonFeedWriterTests {

    @Test
    void fitsTheSchemaOfJsonFeed() {
        assertThat(JsonSchema.faults("/json-feed-1.1.schema.json", written(FeedFixtures.news())))
                .isEmpty();
        assertThat(JsonSchema.faults("/json-feed-1.1.schema.json", written(FeedFixtures.empty())))
                .isEmpty();
    }

    @Test
    void wouldNotFitWithoutAnId() {
        String broken = written(FeedFixtures.news()).replace("\"id\":", "\"guid\":");

        assertThat(JsonSchema.faults("/json-feed-1.1.schema.json", broken)).isNotEmpty();
    }

    @Test
    void carriesTheNews() {
        JsonNode item = JsonMapper.shared()
                .readTree(written(FeedFixtures.news()))
                .get("items")
                .get(0);

        assertThat(item.get("id").asString()).isEqualTo("urn:uuid:" + FeedFixtures.POST);
        assertThat(item.get("url").asString()).isEqualTo(FeedFixtures.ADDRESS);
        assertThat(item.get("content_html").asString()).contains("<strong>català</strong>");
        assertThat(item.get("date_published").asString()).isEqualTo("2026-11-24T09:30:00.250Z");
        assertThat(item.get("authors")).hasSize(2);
        assertThat(item.get("tags").get(0).asString()).isEqualTo("Fons europeus");
    }

    @Test
    void keepsHostileTextAsTextAndMakesTheBodySafe() {
        JsonNode item = JsonMapper.shared()
                .readTree(written(FeedFixtures.feed(FeedFixtures.HOSTILE)))
                .get("items")
                .get(0);

        assertThat(item.get("title").asString()).isEqualTo(FeedFixtures.HOSTILE.title());
        assertThat(item.get("content_html").asString()).doesNotContain("<script", "javascript:");
    }

    private static String written(ComposedFeed feed) {
        return new String(JsonFeedWriter.write(feed), UTF_8);
    }
}
