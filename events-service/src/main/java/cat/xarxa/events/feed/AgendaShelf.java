package cat.xarxa.events.feed;

import cat.xarxa.events.activity.ActivityEvent;
import cat.xarxa.platform.feed.FeedShelf;
import cat.xarxa.platform.feed.RenderedFeed;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Keeps the feeds of the agenda; what happens to an activity clears it. */
@Component
class AgendaShelf {

    private final FeedShelf<AgendaRequest> shelf;
    private final AgendaEditor editor;

    AgendaShelf(AgendaEditor editor, Clock clock) {
        this.editor = editor;
        this.shelf = new FeedShelf<>(this::render, clock);
    }

    RenderedFeed get(AgendaRequest request) {
        return shelf.get(request);
    }

    @TransactionalEventListener
    void on(ActivityEvent event) {
        shelf.clear();
    }

    private RenderedFeed render(AgendaRequest request, Instant now) {
        AgendaFeed feed = editor.compose(request);
        return RenderedFeed.of(request.format().write(feed), feed.updatedAt(), now);
    }
}
