package cat.xarxa.notification.messaging;

import cat.xarxa.notification.fanout.SliceWork;
import cat.xarxa.notification.messaging.FanoutEvents.FanoutSlicePlannedV1;
import cat.xarxa.platform.consumer.EventConsumer;
import cat.xarxa.platform.consumer.EventConsumers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Consumes the slices of fan-outs, which instances share. */
@Configuration(proxyBeanMethods = false)
class FanoutConsumers {

    private final EventConsumers consumers;

    FanoutConsumers(EventConsumers consumers) {
        this.consumers = consumers;
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
