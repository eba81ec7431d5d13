package cat.xarxa.notification.messaging;

import cat.xarxa.notification.fanout.Fanout;
import cat.xarxa.notification.fanout.Sequels;
import cat.xarxa.notification.messaging.PostEvents.PostChangedV1;
import cat.xarxa.notification.messaging.PostEvents.PostCorrectedV1;
import cat.xarxa.notification.messaging.PostEvents.PostWithdrawnV1;
import cat.xarxa.notification.publication.Sequel;
import cat.xarxa.platform.consumer.EventConsumer;
import cat.xarxa.platform.consumer.EventConsumers;
import cat.xarxa.platform.consumer.EventEnvelope;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Consumes what becomes of posts, in the order in which it happened to each. */
@Configuration(proxyBeanMethods = false)
class PostConsumer {

    private final Fanout fanout;
    private final Sequels sequels;

    PostConsumer(Fanout fanout, Sequels sequels) {
        this.fanout = fanout;
        this.sequels = sequels;
    }

    @Bean
    EventConsumer posts(EventConsumers consumers) {
        return consumers
                .consumer("posts")
                .on(
                        PostPublishedV1.TYPE,
                        PostPublishedV1.class,
                        (envelope, event) -> fanout.tell(id(envelope), event.toPublication(), envelope.actorRef()))
                .on(PostChangedV1.TYPE, PostChangedV1.class, this::changed)
                .on(
                        PostCorrectedV1.TYPE,
                        PostCorrectedV1.class,
                        (envelope, event) -> sequels.tell(
                                id(envelope), event.post().toPublication(), event.toSequel(), envelope.actorRef()))
                .on(
                        PostWithdrawnV1.TYPE,
                        PostWithdrawnV1.class,
                        (envelope, event) -> sequels.withdraw(
                                id(envelope), event.post().toPublication(), event.toSequel(), envelope.actorRef()))
                .build();
    }

    private void changed(EventEnvelope envelope, PostChangedV1 event) {
        Sequel what = event.toSequel();
        if (what == null) {
            sequels.reword(event.post().toPublication());
        } else {
            sequels.tell(id(envelope), event.post().toPublication(), what, envelope.actorRef());
        }
    }

    private static UUID id(EventEnvelope envelope) {
        return UUID.fromString(envelope.id());
    }
}
