package cat.xarxa.content.feed;

import cat.xarxa.platform.feed.AtomWriter;
import cat.xarxa.platform.feed.ComposedFeed;
import java.util.Locale;
import org.springframework.http.MediaType;

/** The formats in which a feed can be had; the name is the ending of its address. */
enum FeedFormat {
    ATOM("application/atom+xml"),
    RSS("application/rss+xml"),
    JSON("application/feed+json");

    private final String mediaType;

    FeedFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    static FeedFormat ofEnding(String ending) {
        return valueOf(ending.toUpperCase(Locale.ROOT));
    }

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    MediaType mediaType() {
        return MediaType.parseMediaType(mediaType + ";charset=UTF-8");
    }

    byte[] write(ComposedFeed feed) {
        return switch (this) {
            case ATOM -> AtomWriter.write(feed);
            case RSS -> RssWriter.write(feed);
            case JSON -> JsonFeedWriter.write(feed);
        };
    }
}
