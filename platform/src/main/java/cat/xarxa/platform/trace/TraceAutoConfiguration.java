package cat.xarxa.platform.trace;

import io.micrometer.observation.ObservationPredicate;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.OpenTelemetryTracingAutoConfiguration;
import org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.SpanExporters;
import org.springframework.context.annotation.Bean;
import org.springframework.http.server.observation.ServerRequestObservationContext;

/** Traces for every service; they leave it only when the deployment names a collector. */
@AutoConfiguration(before = OpenTelemetryTracingAutoConfiguration.class)
class TraceAutoConfiguration {

    @Bean
    Traces traces(ObjectProvider<OpenTelemetry> telemetry) {
        return new Traces(telemetry.getIfAvailable(OpenTelemetry::noop));
    }

    @Bean
    Sampler requestSampler(@Value("${management.tracing.sampling.probability:0.1}") double probability) {
        return new RequestSampler(probability);
    }

    @Bean
    SpanExporters discreetExporters(ObjectProvider<SpanExporter> exporters) {
        return SpanExporters.of(
                exporters.orderedStream().map(DiscreetExporter::new).toList());
    }

    /** Probes come every second and tell nothing. */
    @Bean
    ObservationPredicate noProbes() {
        return (name, context) ->
                !(context instanceof ServerRequestObservationContext request && isProbe(request.getCarrier()));
    }

    private static boolean isProbe(@Nullable HttpServletRequest request) {
        return request != null && request.getRequestURI().startsWith("/actuator/");
    }
}
