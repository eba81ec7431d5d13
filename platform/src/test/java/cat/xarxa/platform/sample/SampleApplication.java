package cat.xarxa.platform.sample;

import cat.xarxa.platform.consumer.EventConsumer;
import cat.xarxa.platform.consumer.EventConsumers;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;

/** A service with a consumer of events and one of states. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
class SampleApplication {

    @Bean
    MeterRegistry meterRegistry() {
        return new SimpleMeterRegistry();
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
                .on(Noted.TYPE, Noted.class, journal::write)
                .onTombstone(journal::erase)
                .build();
    }
}
