package cat.xarxa.content.feed;

import cat.xarxa.platform.feed.ComposedFeed;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Writes a feed as JSON Feed 1.1. */
final class JsonFeedWriter {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String VERSION = "https://jsonfeed.org/version/1.1";

    private JsonFeedWriter() {}

    static byte[] write(ComposedFeed feed) {
        return JSON.writeValueAsBytes(new JsonFeed(
                VERSION,
                feed.heading().title(),
                feed.place().home(),
                feed.place().self(),
                feed.heading().description(),
                feed.language().code(),
                feed.items().stream().map(JsonFeedWriter::item).toList()));
    }

    private static JsonItem item(ComposedFeed.Item item) {
        return new JsonItem(
                item.urn(),
                item.address(),
                item.wording().title(),
                item.wording().summary(),
                item.wording().html(),
                item.publishedAt().toString(),
                item.wording().language().code(),
                item.labels().authors().stream().map(JsonAuthor::new).toList(),
                item.labels().tags());
    }

    /** The feed in the words of the format. */
    private record JsonFeed(
            String version,
            String title,
            @JsonProperty("home_page_url") String home,
            @JsonProperty("feed_url") String self,
            String description,
            String language,
            List<JsonItem> items) {}

    /** An item in the words of the format. */
    private record JsonItem(
            String id,
            String url,
            String title,
            String summary,
            @JsonProperty("content_html") String html,
            @JsonProperty("date_published") String publishedAt,
            String language,
            List<JsonAuthor> authors,
            List<String> tags) {}

    /** An author in the words of the format. */
    private record JsonAuthor(String name) {}
}
