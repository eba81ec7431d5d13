package cat.xarxa.platform.trace;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.DelegatingSpanData;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Lets out what is known to be harmless: attributes on a list, no events and no words about failures. Addresses of
 * requests may hold secrets, messages of exceptions anything.
 */
final class DiscreetExporter implements SpanExporter {

    /** Of few different values, but for the event's id. */
    static final Set<String> KNOWN = Set.of(
            "method",
            "uri",
            "status",
            "outcome",
            "exception",
            "client.name",
            "error.type",
            "messaging.system",
            "messaging.destination.name",
            "messaging.consumer.group.name",
            "cloudevents.event_id",
            "cloudevents.event_type",
            "xarxa.channel",
            "xarxa.deliveries",
            "xarxa.state");

    private final SpanExporter exporter;

    DiscreetExporter(SpanExporter exporter) {
        this.exporter = exporter;
    }

    @Override
    public CompletableResultCode export(Collection<SpanData> spans) {
        return exporter.export(spans.stream().<SpanData>map(Discreet::new).toList());
    }

    @Override
    public CompletableResultCode flush() {
        return exporter.flush();
    }

    @Override
    public CompletableResultCode shutdown() {
        return exporter.shutdown();
    }

    /** A span without what is not on the list. */
    private static final class Discreet extends DelegatingSpanData {

        private final Attributes attributes;
        private final StatusCode status;

        private Discreet(SpanData span) {
            super(span);
            this.attributes = span.getAttributes().toBuilder()
                    .removeIf(key -> !KNOWN.contains(key.getKey()))
                    .build();
            this.status = span.getStatus().getStatusCode();
        }

        @Override
        public Attributes getAttributes() {
            return attributes;
        }

        @Override
        public List<EventData> getEvents() {
            return List.of();
        }

        @Override
        public StatusData getStatus() {
            return StatusData.create(status, "");
        }
    }
}
