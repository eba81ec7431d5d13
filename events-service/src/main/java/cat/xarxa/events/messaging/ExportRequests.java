package cat.xarxa.events.messaging;

import cat.xarxa.platform.consumer.EventConsumer;
import cat.xarxa.platform.consumer.EventConsumers;
import cat.xarxa.platform.copy.PersonalCopies;
import cat.xarxa.platform.copy.request.CopyRequests;
import cat.xarxa.platform.outbox.Outbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Consumes what people ask of the network: a copy of what this service holds of them. */
@Configuration(proxyBeanMethods = false)
class ExportRequests {

    private static final String TOPIC = "xarxa.events.export";
    private static final String READY = "cat.xarxa.events.person-export-part-ready.v1";

    @Bean
    EventConsumer exports(EventConsumers consumers, PersonalCopies copies, Outbox outbox) {
        return new CopyRequests(TOPIC, READY, copies, outbox).consumer(consumers);
    }
}
