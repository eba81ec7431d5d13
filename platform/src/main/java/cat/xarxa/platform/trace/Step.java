package cat.xarxa.platform.trace;

import io.opentelemetry.api.trace.SpanKind;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Something that is done in the course of a trace.
 *
 * @param name of few different values, without ids
 * @param cause the trace context of what caused it; null for what the current thread does
 * @param apart whether it begins a trace of its own that only refers to its cause
 * @param tags as OpenTelemetry names them; {@link DiscreetExporter} lets out those that it knows
 */
public record Step(String name, SpanKind kind, @Nullable String cause, boolean apart, Map<String, String> tags) {

    public Step {
        tags = Map.copyOf(tags);
    }

    /** A part of what the current thread does. */
    public static Step of(String name) {
        return new Step(name, SpanKind.INTERNAL, null, false, Map.of());
    }

    /** Something sent to others. */
    public static Step sent(String name, @Nullable String cause) {
        return new Step(name, SpanKind.PRODUCER, cause, false, Map.of());
    }

    /** The working off of something that others sent. */
    public static Step received(String name, @Nullable String cause, boolean apart) {
        return new Step(name, SpanKind.CONSUMER, cause, apart, Map.of());
    }

    public Step with(String tag, String value) {
        Map<String, String> all = new TreeMap<>(tags);
        all.put(tag, value);
        return new Step(name, kind, cause, apart, all);
    }
}
