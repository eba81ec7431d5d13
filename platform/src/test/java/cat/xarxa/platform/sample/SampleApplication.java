package cat.xarxa.platform.sample;

import cat.xarxa.platform.caller.EndpointRules;
import cat.xarxa.platform.consumer.EventConsumer;
import cat.xarxa.platform.consumer.EventConsumers;
import cat.xarxa.platform.outbox.Outbox;
import cat.xarxa.platform.transaction.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.http.HttpMethod;

/** A service with a consumer of events and one of states. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
class SampleApplication {

    @Bean
    MeterRegistry meterRegistry() {
        return new SimpleMeterRegistry();
    }

    @Bean
    InMemorySpanExporter spans() {
        return InMemorySpanExporter.create();
    }

    @Bean
    NoteController notesByRequest(Transactions transactions, Outbox outbox) {
        return new NoteController(transactions, outbox);
    }

    @Bean
    EndpointRules noteRules() {
        return rules -> rules.requestMatchers(HttpMethod.POST, NoteController.PATH + "/*")
                .permitAll();
    }

    @Bean
    Journal journal(MongoOperations mongo) {
        return new Journal(mongo);
    }

    @Bean
    EventConsumer notes(EventConsumers consumers, Journal journal) {
        return consumers
                .consumer("notes")
                .on(Noted.TYPE, Noted.class, journal::write)
                .build();
    }

    @Bean
    EventConsumer states(EventConsumers consumers, Journal journal) {
        return consumers
                .consumer("states")
                .compacted()
                .tracedApart()
                .on(Noted.TYPE, Noted.class, journal::write)
                .onTombstone(journal::erase)
                .build();
    }
}
