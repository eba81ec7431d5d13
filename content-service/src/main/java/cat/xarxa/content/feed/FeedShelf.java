package cat.xarxa.content.feed;

import cat.xarxa.content.post.Post;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Keeps rendered feeds for a second, so that any number of readers cost one rendering. */
@Component
class FeedShelf {

    static final Duration FRESH = Duration.ofSeconds(1);

    /** Anybody may ask for any owner's feed: the shelf must not grow with their fantasy. */
    private static final int ROOM = 500;

    private final NewsEditor editor;
    private final Clock clock;
    private final ConcurrentMap<FeedRequest, RenderedFeed> shelf = new ConcurrentHashMap<>();

    FeedShelf(NewsEditor editor, Clock clock) {
        this.editor = editor;
        this.clock = clock;
    }

    RenderedFeed get(FeedRequest request) {
        if (shelf.size() >= ROOM) {
            shelf.values().removeIf(feed -> !isFresh(feed));
        }
        return shelf.size() >= ROOM
                ? render(request)
                : shelf.compute(request, (key, kept) -> kept != null && isFresh(kept) ? kept : render(key));
    }

    /** Whoever published here sees it at once; other instances follow when their copies are old. */
    @TransactionalEventListener
    void on(Post.Published event) {
        shelf.clear();
    }

    private boolean isFresh(RenderedFeed feed) {
        return feed.isYoungerThan(FRESH, clock.instant());
    }

    private RenderedFeed render(FeedRequest request) {
        Instant now = clock.instant();
        return RenderedFeed.of(editor.compose(request), request.format(), now);
    }
}
