package cat.xarxa.portal.news;

import cat.xarxa.platform.web.Listing;
import cat.xarxa.portal.failure.PageNotFound;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.post.Post;
import cat.xarxa.portal.post.PostsApi;
import cat.xarxa.portal.service.Fetched;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;

/** Where pages get news from. */
@Component
class Newsstand {

    private static final String SERVICE = "content-service";
    private static final int PAGE = 20;

    private final PostsApi posts;

    Newsstand(PostsApi posts) {
        this.posts = posts;
    }

    Fetched<List<Teaser>> latest(int number, Language language) {
        return Fetched.from(SERVICE, () -> teasers(posts.list(null, number, null, null, null, null), language));
    }

    /** The newest of one organisation. */
    Fetched<List<Teaser>> of(String org, int number, Language language) {
        return Fetched.from(SERVICE, () -> teasers(posts.list(null, number, null, null, null, org), language));
    }

    Fetched<NewsList> list(NewsFilter filter, @Nullable String cursor, Language language) {
        return Fetched.from(SERVICE, () -> {
            Listing<Post> page = asked(cursor, filter);
            String next = page.next();
            return new NewsList(teasers(page, language), next == null ? null : filter.after(next));
        });
    }

    Post find(UUID id) {
        return Fetched.required(SERVICE, () -> posts.find(id));
    }

    private Listing<Post> asked(@Nullable String cursor, NewsFilter filter) {
        try {
            return posts.list(cursor, PAGE, filter.type(), filter.theme(), filter.comarca(), null);
        } catch (HttpClientErrorException.BadRequest forgedCursor) {
            throw new PageNotFound();
        }
    }

    private static List<Teaser> teasers(Listing<Post> page, Language language) {
        return page.items().stream().map(post -> Teaser.of(post, language)).toList();
    }
}
