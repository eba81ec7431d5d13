package cat.xarxa.platform.trace;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * Tells monitoring what is done, when, and what caused it. A failure is told by its kind only, never by its message.
 */
public final class Traces {

    private static final String ERROR = "error.type";

    private final Tracer tracer;

    public Traces(OpenTelemetry telemetry) {
        this.tracer = telemetry.getTracer("cat.xarxa");
    }

    /** Traces that nobody sees. */
    public static Traces none() {
        return new Traces(OpenTelemetry.noop());
    }

    /** Does it as a step, of which whatever it does in turn becomes part. */
    public <T> T during(Step step, Supplier<T> body) {
        Span span = builder(step).startSpan();
        try (Scope _ = span.makeCurrent()) {
            return body.get();
        } catch (RuntimeException | Error e) {
            span.setStatus(StatusCode.ERROR).setAttribute(ERROR, e.getClass().getName());
            throw e;
        } finally {
            span.end();
        }
    }

    /** As {@link #during(Step, Supplier)}, for a body without a result. */
    public void during(Step step, Runnable body) {
        during(step, () -> {
            body.run();
            return true;
        });
    }

    /** Tells of a step that is done, and has taken from then until now; of one without a cause nothing is told. */
    public void tell(Step step, Instant since) {
        if (TraceParent.isOne(step.cause())) {
            builder(step).setStartTimestamp(since).startSpan().end();
        }
    }

    private SpanBuilder builder(Step step) {
        SpanBuilder builder = tracer.spanBuilder(step.name()).setSpanKind(step.kind());
        step.tags().forEach(builder::setAttribute);
        SpanContext cause = TraceParent.read(step.cause());
        if (step.apart()) {
            builder.setNoParent();
            return cause.isValid() ? builder.addLink(cause) : builder;
        }
        return cause.isValid() ? builder.setParent(Context.root().with(Span.wrap(cause))) : builder;
    }
}
