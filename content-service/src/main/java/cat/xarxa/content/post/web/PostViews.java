package cat.xarxa.content.post.web;

import cat.xarxa.content.organisation.Organisations;
import cat.xarxa.content.post.Content;
import cat.xarxa.content.post.Post;
import cat.xarxa.content.post.Reader;
import cat.xarxa.platform.text.Texts;
import cat.xarxa.platform.web.Listing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes views of posts, with the names of their organisations. */
@Component
class PostViews {

    private final Organisations organisations;

    PostViews(Organisations organisations) {
        this.organisations = organisations;
    }

    /** As this reader sees it: of what was withdrawn only its authors see what it said. */
    PostView of(Post post, Reader reader) {
        return of(List.of(post), reader).getFirst();
    }

    /** With all that it says. */
    PostView whole(Post post) {
        return of(List.of(post), any -> true).getFirst();
    }

    Listing<PostView> of(Listing<Post> page, Reader reader) {
        return new Listing<>(of(page.items(), reader), page.next());
    }

    private List<PostView> of(List<Post> posts, Reader reader) {
        return of(posts, post -> post.state() != Post.State.WITHDRAWN || reader.isAuthorOf(post));
    }

    private List<PostView> of(List<Post> posts, Predicate<Post> shown) {
        Set<String> slugs = posts.stream()
                .map(post -> post.content().origin())
                .flatMap(origin -> Stream.of(origin.ownerOrg(), origin.sourceOrg()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<String, String> names = organisations.namesOf(slugs);
        return posts.stream().map(post -> view(post, names, shown.test(post))).toList();
    }

    private static PostView view(Post post, Map<String, String> names, boolean shown) {
        Content content = post.content();
        String owner = content.origin().ownerOrg();
        String source = content.origin().sourceOrg();
        return new PostView(
                post.getId().value(),
                content.type().name(),
                post.state().name(),
                owner,
                source,
                post.proposedBy(),
                names.getOrDefault(owner, owner),
                name(source, names),
                content.audience().name(),
                content.subject().themes(),
                content.subject().territories(),
                content.subject().occurredOn(),
                shown ? texts(content.texts()) : Map.of(),
                post.createdAt(),
                post.publishedAt(),
                post.changedAt(),
                post.amendments().stream().map(AmendmentView::of).toList(),
                post.version());
    }

    private static @Nullable String name(@Nullable String slug, Map<String, String> names) {
        return slug == null ? null : names.getOrDefault(slug, slug);
    }

    private static Map<String, TextView> texts(Texts texts) {
        Map<String, TextView> views = new LinkedHashMap<>();
        texts.byLanguage().forEach((language, text) -> views.put(language.code(), TextView.of(text)));
        return views;
    }
}
