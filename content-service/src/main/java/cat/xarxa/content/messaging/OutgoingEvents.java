package cat.xarxa.content.messaging;

import cat.xarxa.content.post.Post;
import cat.xarxa.platform.outbox.Outbox;
import cat.xarxa.platform.outbox.OutgoingEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts what happened into the outbox, in the very transaction in which it happened. */
@Component
class OutgoingEvents {

    private final Outbox outbox;

    OutgoingEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(Post.Published event) {
        outbox.append(new OutgoingEvent(
                PostPublishedV1.TOPIC, PostPublishedV1.TYPE, event.id().value().toString(), PostPublishedV1.of(event)));
    }
}
