package cat.xarxa.members.messaging;

import cat.xarxa.members.export.Export;
import cat.xarxa.members.export.Exports;
import cat.xarxa.platform.consumer.EventConsumer;
import cat.xarxa.platform.consumer.EventConsumers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Learns which parts of a copy have been taken: each from a topic that nobody else may write. */
@Configuration(proxyBeanMethods = false)
class ExportAnswers {

    private final EventConsumers consumers;
    private final Exports exports;

    ExportAnswers(EventConsumers consumers, Exports exports) {
        this.consumers = consumers;
        this.exports = exports;
    }

    @Bean
    EventConsumer contentExports() {
        return exports("content");
    }

    @Bean
    EventConsumer eventsExports() {
        return exports("events");
    }

    @Bean
    EventConsumer notificationExports() {
        return exports("notification");
    }

    private EventConsumer exports(String service) {
        return consumers
                .consumer(service + "Exports")
                .on(
                        "cat.xarxa." + service + ".person-export-part-ready.v1",
                        PersonExportPartReadyV1.class,
                        (envelope, event) -> exports.answered(
                                event.exportId(),
                                service + "-service",
                                new Export.Answer(envelope.time(), event.copy())))
                .build();
    }
}
