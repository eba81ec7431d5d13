package cat.xarxa.content.feed;

import cat.xarxa.content.post.Filter;
import cat.xarxa.platform.catalogue.Catalogue;
import cat.xarxa.platform.feed.ComposedFeed;
import cat.xarxa.platform.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** What a feed of news calls itself, by what it is narrowed to. */
final class NewsHeading {

    private NewsHeading() {}

    static ComposedFeed.Heading of(FeedRequest request, Catalogue catalogue, Map<String, String> organisations) {
        Language language = request.language();
        Filter filter = request.filter();
        ResourceBundle words = ResourceBundle.getBundle(
                "feeds",
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        List<Optional<String>> parts = List.of(
                Optional.of(words.getString("title")),
                Optional.ofNullable(filter.type()).map(type -> words.getString("type." + type)),
                Optional.ofNullable(filter.theme()).flatMap(theme -> catalogue.themeName(theme, language)),
                Optional.ofNullable(filter.territory()).flatMap(catalogue::territoryName),
                Optional.ofNullable(filter.ownerOrg()).map(slug -> organisations.getOrDefault(slug, slug)));
        return new ComposedFeed.Heading(
                parts.stream().flatMap(Optional::stream).collect(Collectors.joining(" · ")),
                words.getString("description"));
    }
}
