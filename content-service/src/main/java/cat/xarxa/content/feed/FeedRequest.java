package cat.xarxa.content.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import cat.xarxa.content.post.Filter;
import cat.xarxa.content.text.Language;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.util.UriComponentsBuilder;

/** One feed: its format, language and filter. */
record FeedRequest(FeedFormat format, Language language, Filter filter) {

    /** Where the feed is found, below the public address. */
    String path() {
        return "/feeds/news." + format.ending() + query();
    }

    /** Identifies the feed for ever, whatever its host and format. */
    UUID id() {
        return UUID.nameUUIDFromBytes(("xarxa/news" + query()).getBytes(UTF_8));
    }

    private String query() {
        return UriComponentsBuilder.newInstance()
                .queryParam("lang", language.code())
                .queryParamIfPresent("type", Optional.ofNullable(filter.type()))
                .queryParamIfPresent("theme", Optional.ofNullable(filter.theme()))
                .queryParamIfPresent("territory", Optional.ofNullable(filter.territory()))
                .queryParamIfPresent("ownerOrg", Optional.ofNullable(filter.ownerOrg()))
                .encode()
                .toUriString();
    }
}
