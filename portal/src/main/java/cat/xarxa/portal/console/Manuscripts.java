package cat.xarxa.portal.console;

import cat.xarxa.platform.web.Listing;
import cat.xarxa.portal.activity.writing.ActivityManuscriptsApi;
import cat.xarxa.portal.failure.PageNotFound;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.post.writing.PostManuscriptsApi;
import cat.xarxa.portal.service.Fetched;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;

/** All that the office has to do with, in whatever state. */
@Component
class Manuscripts {

    private static final int PAGE = 50;

    private final PostManuscriptsApi posts;
    private final ActivityManuscriptsApi activities;

    Manuscripts(PostManuscriptsApi posts, ActivityManuscriptsApi activities) {
        this.posts = posts;
        this.activities = activities;
    }

    /** Posts and activities together, the newest first; what is shown of a service that is away is that it is. */
    Desk desk(ManuscriptState state, int most, Language language) {
        Fetched<Listing<ManuscriptLine>> news = list(ManuscriptKind.POSTS, state, null, most, language);
        Fetched<Listing<ManuscriptLine>> agenda = list(ManuscriptKind.ACTIVITIES, state, null, most, language);
        List<ManuscriptLine> lines = Stream.of(news, agenda)
                .map(Fetched::value)
                .filter(Objects::nonNull)
                .flatMap(listing -> listing.items().stream())
                .sorted(Comparator.comparing(ManuscriptLine::moment).reversed())
                .limit(most)
                .toList();
        return new Desk(state, lines, news.isAway() || agenda.isAway());
    }

    /** One page of one kind. */
    Fetched<Listing<ManuscriptLine>> page(
            ManuscriptKind kind, ManuscriptState state, @Nullable String cursor, Language language) {
        try {
            return list(kind, state, cursor, PAGE, language);
        } catch (HttpClientErrorException.BadRequest forgedCursor) {
            throw new PageNotFound();
        }
    }

    private Fetched<Listing<ManuscriptLine>> list(
            ManuscriptKind kind, ManuscriptState state, @Nullable String cursor, int limit, Language language) {
        return switch (kind) {
            case POSTS ->
                Fetched.from(
                        "content-service",
                        () -> lines(
                                posts.list(state.name(), cursor, limit), post -> ManuscriptLine.of(post, language)));
            case ACTIVITIES ->
                Fetched.from(
                        "events-service",
                        () -> lines(
                                activities.list(state.name(), cursor, limit),
                                activity -> ManuscriptLine.of(activity, language)));
        };
    }

    private static <T> Listing<ManuscriptLine> lines(Listing<T> found, Function<T, ManuscriptLine> line) {
        return new Listing<>(found.items().stream().map(line).toList(), found.next());
    }

    /** What lies on the desk in one state. */
    record Desk(ManuscriptState state, List<ManuscriptLine> lines, boolean partly) {}
}
