package cat.xarxa.platform.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cat.xarxa.local.testing.RealServers;
import cat.xarxa.platform.sample.SampleService;
import cat.xarxa.platform.sample.SampleTopics;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;

/** Traces leave for the collector that is named, and stay where none is. */
class ExportIT {

    private static final String COLLECTOR = "management.opentelemetry.tracing.export.otlp.endpoint";

    @Test
    void leavesForTheCollectorThatIsNamed() throws IOException {
        List<String> received = new CopyOnWriteArrayList<>();
        HttpServer collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        collector.createContext("/v1/traces", exchange -> {
            received.add(exchange.getRequestHeaders().getFirst("Content-Type"));
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        collector.start();
        String address = "http://127.0.0.1:" + collector.getAddress().getPort() + "/v1/traces";
        try (SampleService service = SampleService.start(
                SampleTopics.create(),
                RealServers.freshProperties(),
                Map.of(COLLECTOR, address, "XARXA_TRACE_SAMPLING", "1"))) {
            service.bean(Traces.class).during(Step.of("something"), () -> {});
            await().atMost(Duration.ofSeconds(15)).until(() -> !received.isEmpty());
        } finally {
            collector.stop(0);
        }
        assertThat(received).containsOnly("application/x-protobuf");
    }

    @Test
    void staysWhereNoneIs() {
        try (SampleService service = SampleService.start()) {
            assertThatThrownBy(() -> service.bean(OtlpHttpSpanExporter.class))
                    .isInstanceOf(NoSuchBeanDefinitionException.class);
        }
    }
}
