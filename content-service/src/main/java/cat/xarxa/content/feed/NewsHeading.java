package cat.xarxa.content.feed;

import cat.xarxa.content.post.Filter;
import cat.xarxa.platform.catalogue.Catalogue;
import cat.xarxa.platform.feed.ComposedFeed;
import cat.xarxa.platform.feed.FeedWords;
import cat.xarxa.platform.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a feed of news calls itself, by what it is narrowed to. */
final class NewsHeading {

    private NewsHeading() {}

    static ComposedFeed.Heading of(FeedRequest request, Catalogue catalogue, Map<String, String> organisations) {
        Language language = request.language();
        Filter filter = request.filter();
        FeedWords words = FeedWords.in(language);
        return words.heading(List.of(
                Optional.ofNullable(filter.type()).map(type -> words.say("type." + type)),
                Optional.ofNullable(filter.theme()).flatMap(theme -> catalogue.themeName(theme, language)),
                Optional.ofNullable(filter.territory()).flatMap(catalogue::territoryName),
                Optional.ofNullable(filter.ownerOrg()).map(slug -> organisations.getOrDefault(slug, slug))));
    }
}
