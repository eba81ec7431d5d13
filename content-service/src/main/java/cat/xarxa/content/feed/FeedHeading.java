package cat.xarxa.content.feed;

import cat.xarxa.content.post.Filter;
import cat.xarxa.platform.catalogue.Catalogue;
import cat.xarxa.platform.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * What a feed calls itself, so that two of them can be told apart in a reader's list.
 *
 * @param title names what it is narrowed to
 * @param description says what the network publishes
 */
record FeedHeading(String title, String description) {

    static FeedHeading of(FeedRequest request, Catalogue catalogue, Map<String, String> organisations) {
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
        return new FeedHeading(
                parts.stream().flatMap(Optional::stream).collect(Collectors.joining(" · ")),
                words.getString("description"));
    }
}
