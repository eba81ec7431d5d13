package cat.xarxa.content.messaging;

import cat.xarxa.content.post.Post;
import cat.xarxa.content.post.PostEvent;
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
    void on(PostEvent event) {
        outbox.append(wire(event));
    }

    static OutgoingEvent wire(PostEvent event) {
        return switch (event) {
            case Post.Published published -> wire(PostPublishedV1.TYPE, event, PostPublishedV1.of(published));
            case PostEvent.Changed changed -> wire(PostChangedV1.TYPE, event, PostChangedV1.of(changed));
            case PostEvent.Corrected corrected -> wire(PostCorrectedV1.TYPE, event, PostCorrectedV1.of(corrected));
            case PostEvent.Withdrawn withdrawn -> wire(PostWithdrawnV1.TYPE, event, PostWithdrawnV1.of(withdrawn));
        };
    }

    private static OutgoingEvent wire(String type, PostEvent event, Object told) {
        return new OutgoingEvent(PostPublishedV1.TOPIC, type, event.id().value().toString(), told, event.event());
    }
}
