package cat.xarxa.content.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import cat.xarxa.content.post.Filter;
import cat.xarxa.platform.catalogue.Catalogue;
import cat.xarxa.platform.feed.FeedLanguage;
import cat.xarxa.platform.problem.Findings;
import cat.xarxa.platform.text.Language;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    /** Which feed is asked for, as it was sent. */
    record Wanted(
            @Parameter(description = FeedLanguage.DESCRIPTION) @Nullable
            String lang,

            @Parameter(description = "Kind of post") @Nullable
            String type,

            @Parameter(description = "Id of a theme") @Nullable
            String theme,

            @Parameter(
                    description = "INE code of a municipality (with what concerns its comarca)"
                            + " or slug of a comarca (with what concerns its municipalities)")
            @Nullable
            String territory,

            @Parameter(description = "Slug of the organisation that answers for the post") @Nullable
            String ownerOrg) {

        FeedRequest read(FeedFormat format, Catalogue catalogue) {
            Findings findings = new Findings();
            Language language = FeedLanguage.of(lang, findings);
            Filter filter = new Filter.Wanted(type, theme, territory, ownerOrg).read(catalogue, findings);
            findings.refuseAny();
            return new FeedRequest(format, language, filter);
        }
    }
}
