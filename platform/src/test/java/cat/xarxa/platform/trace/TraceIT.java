package cat.xarxa.platform.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.platform.envelope.EnvelopeHeaders;
import cat.xarxa.platform.sample.SampleService;
import cat.xarxa.platform.sample.Wire;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TraceIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static SampleService service;

    private final String key = UUID.randomUUID().toString();
    private final String trace = UUID.randomUUID().toString().replace("-", "");

    @BeforeAll
    static void start() {
        service = SampleService.startWithApi();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @BeforeEach
    void workUndisturbed() {
        service.journal().obstacle(entry -> {});
    }

    @Test
    void isOneFromTheRequestOverTheOutboxToTheConsumer() throws Exception {
        String topic = service.topics().events();
        post(topic, "a note");

        SpanData request = awaited("http post /notes/{key}");
        SpanData sent = awaited("send " + topic);
        SpanData processed = awaited("process " + topic);

        assertThat(List.of(request, sent, processed))
                .extracting(SpanData::getTraceId)
                .containsOnly(trace);
        assertThat(sent.getParentSpanId()).isEqualTo(request.getSpanId());
        assertThat(processed.getParentSpanId()).isEqualTo(request.getSpanId());
        assertThat(sent.getStartEpochNanos()).isLessThanOrEqualTo(processed.getStartEpochNanos());
        assertThat(Wire.read(topic))
                .filteredOn(received -> key.equals(new String(received.key())))
                .singleElement()
                .satisfies(received -> assertThat(Wire.header(received, EnvelopeHeaders.TRACE_PARENT))
                        .isEqualTo("00-" + trace + "-" + request.getSpanId() + "-01"));
    }

    @Test
    void refersToItsCauseWhereWorkIsSharedOut() throws Exception {
        String topic = service.topics().states();
        post(topic, "a state");

        SpanData request = awaited("http post /notes/{key}");
        SpanData processed = await().atMost(PATIENCE)
                .until(
                        () -> spans().stream()
                                .filter(span -> span.getName().equals("process " + topic))
                                .filter(span -> span.getLinks().stream()
                                        .anyMatch(link -> link.getSpanContext()
                                                .getTraceId()
                                                .equals(trace)))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();

        assertThat(processed.getTraceId()).isNotEqualTo(trace);
        assertThat(processed.getParentSpanContext().isValid()).isFalse();
        assertThat(processed.getLinks())
                .singleElement()
                .satisfies(link -> assertThat(link.getSpanContext().getSpanId()).isEqualTo(request.getSpanId()));
    }

    @Test
    void tellsThatItFailedAndNothingOfWhatOrOfWhom() throws Exception {
        String topic = service.topics().events();
        service.journal().obstacle(entry -> {
            throw new IllegalStateException("words about somebody");
        });
        post(topic, "a secret text");

        SpanData processed = awaited("process " + topic);

        assertThat(processed.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(processed.getAttributes().get(AttributeKey.stringKey("error.type")))
                .isEqualTo(IllegalStateException.class.getName());
        assertThat(spans()).isNotEmpty().allSatisfy(span -> {
            assertThat(span.getAttributes().asMap().keySet())
                    .extracting(AttributeKey::getKey)
                    .isSubsetOf(DiscreetExporter.KNOWN);
            assertThat(span.getEvents()).isEmpty();
            assertThat(span.getName() + span.getAttributes() + span.getStatus())
                    .doesNotContain(key, "secret", "somebody");
        });
    }

    private void post(String topic, String text) throws Exception {
        URI address = service.address().resolve("/notes/" + key + "?topic=" + topic + "&secret=secret");
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .header("baggage", "who=somebody")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString(text))
                .build();
        assertThat(CLIENT.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    }

    private SpanData awaited(String name) {
        return await().atMost(PATIENCE)
                .until(
                        () -> spans().stream()
                                .filter(span -> span.getName().equals(name)
                                        && span.getTraceId().equals(trace))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private static List<SpanData> spans() {
        service.bean(SdkTracerProvider.class).forceFlush().join(5, TimeUnit.SECONDS);
        return service.bean(InMemorySpanExporter.class).getFinishedSpanItems();
    }
}
