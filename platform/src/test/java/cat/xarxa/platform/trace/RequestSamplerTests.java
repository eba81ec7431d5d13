package cat.xarxa.platform.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.samplers.SamplingDecision;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestSamplerTests {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final SpanContext RECORDED = TraceParent.read("00-" + TRACE + "-b7ad6b7169203331-01");
    private static final SpanContext UNRECORDED = TraceParent.read("00-" + TRACE + "-b7ad6b7169203331-00");

    private final RequestSampler never = new RequestSampler(0);
    private final RequestSampler always = new RequestSampler(1);

    @Test
    void doesNotLetTheOutsideDecideWhatIsRecorded() {
        assertThat(isRecorded(never, RECORDED, SpanKind.SERVER)).isFalse();
        assertThat(isRecorded(always, UNRECORDED, SpanKind.SERVER)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONSUMER", "PRODUCER", "INTERNAL", "CLIENT"})
    void goesOnAsItBegan(SpanKind kind) {
        assertThat(isRecorded(never, RECORDED, kind)).isTrue();
        assertThat(isRecorded(always, UNRECORDED, kind)).isFalse();
    }

    @Test
    void recordsWhatRefersToSomethingRecorded() {
        assertThat(isRecorded(never, SpanContext.getInvalid(), SpanKind.CONSUMER, RECORDED))
                .isTrue();
        assertThat(isRecorded(always, SpanContext.getInvalid(), SpanKind.CONSUMER, UNRECORDED))
                .isFalse();
    }

    @Test
    void drawsLotsForWhatNothingCaused() {
        assertThat(isRecorded(never, SpanContext.getInvalid(), SpanKind.INTERNAL))
                .isFalse();
        assertThat(isRecorded(always, SpanContext.getInvalid(), SpanKind.INTERNAL))
                .isTrue();
    }

    private static boolean isRecorded(RequestSampler sampler, SpanContext parent, SpanKind kind, SpanContext... links) {
        Context context = Context.root().with(Span.wrap(parent));
        List<LinkData> linked = List.of(links).stream().map(LinkData::create).toList();
        return sampler.shouldSample(context, TRACE, "step", kind, Attributes.empty(), linked)
                        .getDecision()
                == SamplingDecision.RECORD_AND_SAMPLE;
    }
}
