package cat.xarxa.content.feed;

import cat.xarxa.content.organisation.Organisations;
import cat.xarxa.content.post.Content;
import cat.xarxa.content.post.Newsroom;
import cat.xarxa.content.post.Post;
import cat.xarxa.content.post.Reader;
import cat.xarxa.content.post.Selection;
import cat.xarxa.platform.catalogue.Catalogue;
import cat.xarxa.platform.feed.ComposedFeed;
import cat.xarxa.platform.text.Language;
import cat.xarxa.platform.text.Text;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Puts the newest public posts together to a feed, each in the wanted language or the one that stands in for it. */
@Component
class NewsEditor {

    private static final int LENGTH = 50;

    private final Newsroom newsroom;
    private final Organisations organisations;
    private final Catalogue catalogue;
    private final String publicUrl;

    NewsEditor(
            Newsroom newsroom,
            Organisations organisations,
            Catalogue catalogue,
            @Value("${xarxa.public-url}") String publicUrl) {
        this.newsroom = newsroom;
        this.organisations = organisations;
        this.catalogue = catalogue;
        this.publicUrl = publicUrl;
    }

    ComposedFeed compose(FeedRequest request) {
        Selection selection = Selection.newest(Reader.anyone(), request.filter(), LENGTH);
        List<Post> posts = newsroom.list(selection).items();
        Map<String, String> names = organisations.namesOf(
                Stream.concat(slug(request.filter().ownerOrg()), posts.stream().flatMap(NewsEditor::organisations))
                        .collect(Collectors.toSet()));
        Language language = request.language();
        return new ComposedFeed(
                NewsHeading.of(request, catalogue, names),
                language,
                new ComposedFeed.Place(request.id(), publicUrl + request.path(), publicUrl + news(language)),
                posts.stream().map(post -> item(post, language, names)).toList());
    }

    private ComposedFeed.Item item(Post post, Language wanted, Map<String, String> names) {
        Content content = post.content();
        Text text = content.texts().in(wanted);
        UUID id = post.getId().value();
        return new ComposedFeed.Item(
                id,
                publicUrl + news(wanted) + "/" + id + "/" + text.slug(),
                moments(post),
                ComposedFeed.Wording.of(content.texts().nearestTo(wanted), text),
                new ComposedFeed.Labels(
                        organisations(post)
                                .map(slug -> names.getOrDefault(slug, slug))
                                .toList(),
                        tags(content.subject(), wanted)));
    }

    private List<String> tags(Content.Subject subject, Language language) {
        return Stream.concat(
                        subject.themes().stream().map(theme -> catalogue.themeName(theme, language)),
                        subject.territories().stream().map(catalogue::territoryName))
                .flatMap(Optional::stream)
                .toList();
    }

    private static ComposedFeed.Moments moments(Post post) {
        Instant published = Objects.requireNonNull(post.publishedAt());
        return new ComposedFeed.Moments(published, Objects.requireNonNullElse(post.changedAt(), published));
    }

    private static String news(Language language) {
        return "/" + language.code() + "/news";
    }

    private static Stream<String> organisations(Post post) {
        Content.Origin origin = post.content().origin();
        return Stream.concat(slug(origin.ownerOrg()), slug(origin.sourceOrg())).distinct();
    }

    private static Stream<String> slug(@Nullable String slug) {
        return Stream.ofNullable(slug);
    }
}
