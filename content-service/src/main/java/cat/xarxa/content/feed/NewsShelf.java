package cat.xarxa.content.feed;

import cat.xarxa.content.post.PostEvent;
import cat.xarxa.platform.feed.ComposedFeed;
import cat.xarxa.platform.feed.FeedShelf;
import cat.xarxa.platform.feed.RenderedFeed;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Keeps the feeds of the news; whatever happens to a post clears it. */
@Component
class NewsShelf {

    private final FeedShelf<FeedRequest> shelf;
    private final NewsEditor editor;

    NewsShelf(NewsEditor editor, Clock clock) {
        this.editor = editor;
        this.shelf = new FeedShelf<>(this::render, clock);
    }

    RenderedFeed get(FeedRequest request) {
        return shelf.get(request);
    }

    @TransactionalEventListener
    void on(PostEvent event) {
        shelf.clear();
    }

    private RenderedFeed render(FeedRequest request, Instant now) {
        ComposedFeed feed = editor.compose(request);
        return RenderedFeed.of(request.format().write(feed), feed.updatedAt(), now);
    }
}
