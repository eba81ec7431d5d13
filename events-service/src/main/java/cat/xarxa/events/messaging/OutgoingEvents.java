package cat.xarxa.events.messaging;

import cat.xarxa.events.activity.ActivityEvent;
import cat.xarxa.platform.outbox.Outbox;
import cat.xarxa.platform.outbox.OutgoingEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts what happened into the outbox, in the very transaction in which it happened. */
@Component
class OutgoingEvents {

    private static final String TOPIC = "xarxa.events.activity";

    private final Outbox outbox;

    OutgoingEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(ActivityEvent event) {
        outbox.append(wire(event));
    }

    void tell(SuccessionAppliedV1 answer) {
        outbox.append(answer.wire());
    }

    void tell(ErasureConfirmedV1 answer) {
        outbox.append(answer.wire());
    }

    static OutgoingEvent wire(ActivityEvent event) {
        String key = event.id().value().toString();
        return switch (event) {
            case ActivityEvent.Announced announced ->
                new OutgoingEvent(TOPIC, ActivityAnnouncedV1.TYPE, key, ActivityAnnouncedV1.of(announced));
            case ActivityEvent.RecordingPublished published ->
                new OutgoingEvent(TOPIC, RecordingPublishedV1.TYPE, key, RecordingPublishedV1.of(published));
        };
    }
}
