package cat.xarxa.platform.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The W3C form of a trace context, in which it is stored and sent. */
public final class TraceParent {

    private static final Pattern FORM = Pattern.compile("00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})");

    private TraceParent() {}

    /** That of what the current thread does; empty when nothing is traced. */
    public static Optional<String> current() {
        return Optional.of(Span.current().getSpanContext())
                .filter(SpanContext::isValid)
                .map(TraceParent::write);
    }

    /** That of what the current thread does, if somebody will see it: worth being kept for later. */
    public static Optional<String> worthKeeping() {
        return Optional.of(Span.current().getSpanContext())
                .filter(SpanContext::isSampled)
                .map(TraceParent::write);
    }

    /** Whether a text from outside is one. */
    public static boolean isOne(@Nullable String text) {
        return read(text).isValid();
    }

    static SpanContext read(@Nullable String text) {
        Matcher form = FORM.matcher(text == null ? "" : text);
        return form.matches()
                ? SpanContext.createFromRemoteParent(
                        form.group(1), form.group(2), TraceFlags.fromHex(form.group(3), 0), TraceState.getDefault())
                : SpanContext.getInvalid();
    }

    private static String write(SpanContext context) {
        return "00-" + context.getTraceId() + "-" + context.getSpanId() + "-"
                + context.getTraceFlags().asHex();
    }
}
