package cat.xarxa.notification.testing;

import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Takes the place of a collector of traces. */
@TestConfiguration(proxyBeanMethods = false)
class RecordedTraces {

    @Bean
    InMemorySpanExporter spans() {
        return InMemorySpanExporter.create();
    }
}
