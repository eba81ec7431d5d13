package cat.xarxa.notification.messaging;

import cat.xarxa.notification.fanout.Fanout;
import cat.xarxa.notification.messaging.ActivityEvents.ActivityAnnouncedV1;
import cat.xarxa.notification.messaging.ActivityEvents.RecordingPublishedV1;
import cat.xarxa.notification.publication.Audience;
import cat.xarxa.platform.consumer.EventConsumer;
import cat.xarxa.platform.consumer.EventConsumers;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Consumes what becomes of activities; a recording comes after the announcement of its activity. */
@Configuration(proxyBeanMethods = false)
class ActivityConsumer {

    private final Fanout fanout;

    ActivityConsumer(Fanout fanout) {
        this.fanout = fanout;
    }

    @Bean
    EventConsumer activities(EventConsumers consumers) {
        return consumers
                .consumer("activities")
                .on(
                        ActivityAnnouncedV1.TYPE,
                        ActivityAnnouncedV1.class,
                        (envelope, event) -> announced(UUID.fromString(envelope.id()), event, envelope.actorRef()))
                .on(
                        RecordingPublishedV1.TYPE,
                        RecordingPublishedV1.class,
                        (envelope, event) -> recorded(UUID.fromString(envelope.id()), event, envelope.actorRef()))
                .build();
    }

    private void announced(UUID sourceEvent, ActivityAnnouncedV1 event, @Nullable String author) {
        if (event.tellPeople()) {
            fanout.tell(sourceEvent, event.toPublication(), author);
        } else {
            fanout.keep(event.toPublication());
        }
    }

    private void recorded(UUID sourceEvent, RecordingPublishedV1 event, @Nullable String author) {
        fanout.tellRecording(
                sourceEvent,
                event.activityId(),
                event.recordingId(),
                Audience.valueOf(event.visibility()),
                event.publishedAt(),
                author);
    }
}
