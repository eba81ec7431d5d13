package cat.xarxa.notification.messaging;

import cat.xarxa.notification.fanout.Fanout;
import cat.xarxa.notification.fanout.SliceWork;
import cat.xarxa.notification.messaging.FanoutEvents.FanoutSlicePlannedV1;
import cat.xarxa.platform.consumer.EventConsumer;
import cat.xarxa.platform.consumer.EventConsumers;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Consumers of what is to be told: publications, which become runs, and the slices of those runs. */
@Configuration(proxyBeanMethods = false)
class FanoutConsumers {

    private final EventConsumers consumers;

    FanoutConsumers(EventConsumers consumers) {
        this.consumers = consumers;
    }

    @Bean
    EventConsumer posts(Fanout fanout) {
        return consumers
                .consumer("posts")
                .on(
                        PostPublishedV1.TYPE,
                        PostPublishedV1.class,
                        (envelope, event) ->
                                fanout.tell(UUID.fromString(envelope.id()), event.toPublication(), envelope.actorRef()))
                .build();
    }

    @Bean
    EventConsumer fanoutSlices(SliceWork work) {
        return consumers
                .consumer("fanoutSlices")
                .tracedApart()
                .on(
                        FanoutSlicePlannedV1.TYPE,
                        FanoutSlicePlannedV1.class,
                        (envelope, event) -> work.workOff(event.sliceId()))
                .build();
    }
}
