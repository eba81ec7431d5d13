package cat.xarxa.platform.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiFunction;

/**
 * Keeps rendered feeds for a second, so that any number of readers cost one rendering.
 *
 * @param <R> what is asked for; two requests that are equal get the same feed
 */
public final class FeedShelf<R> {

    static final Duration FRESH = Duration.ofSeconds(1);

    /** Anybody may ask for a feed about anything: the shelf must not grow with their fantasy. */
    private static final int ROOM = 500;

    private final BiFunction<R, Instant, RenderedFeed> rendering;
    private final Clock clock;
    private final ConcurrentMap<R, RenderedFeed> shelf = new ConcurrentHashMap<>();

    /**
     * Begins empty.
     *
     * @param rendering makes the feed of a request at a moment
     */
    public FeedShelf(BiFunction<R, Instant, RenderedFeed> rendering, Clock clock) {
        this.rendering = rendering;
        this.clock = clock;
    }

    /** The feed as it was a second ago at the most. */
    public RenderedFeed get(R request) {
        if (shelf.size() >= ROOM) {
            shelf.values().removeIf(feed -> !isFresh(feed));
        }
        return shelf.size() >= ROOM
                ? render(request)
                : shelf.compute(request, (key, kept) -> kept != null && isFresh(kept) ? kept : render(key));
    }

    /** Whoever published here sees it at once; other instances follow when their copies are old. */
    public void clear() {
        shelf.clear();
    }

    private boolean isFresh(RenderedFeed feed) {
        return feed.isYoungerThan(FRESH, clock.instant());
    }

    private RenderedFeed render(R request) {
        return rendering.apply(request, clock.instant());
    }
}
