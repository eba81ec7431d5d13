package cat.xarxa.platform.trace;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingResult;
import java.util.List;

/**
 * Draws lots for each request, whatever its caller wishes: the outside does not decide what we record. All that comes
 * of a request is recorded when it is, also what only refers to it; lots fall the same way in every service.
 */
final class RequestSampler implements Sampler {

    private final Sampler lots;

    RequestSampler(double probability) {
        this.lots = Sampler.traceIdRatioBased(probability);
    }

    @Override
    public SamplingResult shouldSample(
            Context context, String traceId, String name, SpanKind kind, Attributes attributes, List<LinkData> links) {
        SpanContext parent = Span.fromContext(context).getSpanContext();
        boolean begins = !parent.isValid() && links.isEmpty();
        if (begins || kind == SpanKind.SERVER) {
            return lots.shouldSample(context, traceId, name, kind, attributes, links);
        }
        boolean recorded = parent.isValid()
                ? parent.isSampled()
                : links.stream().anyMatch(link -> link.getSpanContext().isSampled());
        return recorded ? SamplingResult.recordAndSample() : SamplingResult.drop();
    }

    @Override
    public String getDescription() {
        return "RequestSampler{" + lots.getDescription() + "}";
    }
}
