package cat.xarxa.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.notification.testing.News;
import cat.xarxa.notification.testing.RunningService;
import cat.xarxa.notification.testing.Somebody;
import cat.xarxa.notification.testing.World;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What is published can be followed to each channel: its slices refer to it, inboxes and mails are part of theirs. */
@RunningService
class TraceIT {

    private static final String RUN = "process xarxa.content.post";
    private static final String SLICE = "process xarxa.notification.fanout-slice";

    @Autowired
    World world;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    SdkTracerProvider tracing;

    @Autowired
    InMemorySpanExporter exporter;

    private final String trace = UUID.randomUUID().toString().replace("-", "");

    @BeforeEach
    void forgetEverybody() {
        world.forgetEverybody();
    }

    @Test
    void leadsFromThePublicationOverEachSliceToInboxesAndMails() {
        Somebody technician = Somebody.reading("ca");
        world.tell(technician.as("TECHNICIAN", "vic"));
        world.tell(IntStream.range(0, 600)
                .mapToObj(i -> Somebody.reading("ca").mandate("REPRESENTATIVE", "vic"))
                .toList());
        News news = News.ofTheNetwork();

        world.publish(traced(news, "01"));
        world.awaitMail(news, technician, "ACCEPTED");
        await().atMost(Duration.ofSeconds(10)).until(() -> !named("send mail").isEmpty());

        SpanData run = named(RUN).stream()
                .filter(span -> span.getTraceId().equals(trace))
                .findFirst()
                .orElseThrow();
        List<SpanData> slices = slicesOf(run);
        assertThat(slices)
                .hasSize(2)
                .extracting(SpanData::getTraceId)
                .doesNotContain(trace)
                .doesNotHaveDuplicates();
        assertThat(slices)
                .allSatisfy(slice ->
                        assertThat(slice.getParentSpanContext().isValid()).isFalse());
        List<SpanData> written = named("write deliveries").stream()
                .filter(span -> isPartOfOne(span, slices))
                .toList();
        assertThat(written).hasSize(2);
        assertThat(named("send mail"))
                .filteredOn(sent -> isPartOfOne(sent, written))
                .hasSize(1);
        assertThat(named("send xarxa.notification.fanout-slice"))
                .filteredOn(sent -> sent.getParentSpanId().equals(run.getSpanId()))
                .hasSize(2);
    }

    @Test
    void namesNobody() {
        Somebody technician = Somebody.reading("ca");
        world.tell(technician.as("TECHNICIAN", "vic"));
        News news = News.ofTheNetwork();
        world.publish(traced(news, "01"));
        world.awaitMail(news, technician, "ACCEPTED");

        assertThat(spans())
                .isNotEmpty()
                .allSatisfy(span -> assertThat(span.getName() + span.getAttributes())
                        .doesNotContain(
                                "@", technician.id().toString(), news.id().toString()));
    }

    @Test
    void keepsNothingOfWhatNobodyRecords() {
        Somebody technician = Somebody.reading("ca");
        world.tell(technician.as("TECHNICIAN", "vic"));
        News news = News.ofTheNetwork();
        world.publish(traced(news, "00"));
        world.awaitMail(news, technician, "ACCEPTED");

        assertThat(spans()).extracting(SpanData::getTraceId).doesNotContain(trace);
        assertThat(world.mailRow(news, technician)).doesNotContainKey("trace");
        assertThat(mongo.getCollection("deliveries")
                        .countDocuments(new Document("trace", new Document("$exists", true))))
                .isZero();
    }

    private News traced(News news, String flags) {
        return new News(news.id(), news.event().traced("00-" + trace + "-00f067aa0ba902b7-" + flags));
    }

    private List<SpanData> slicesOf(SpanData run) {
        return named(SLICE).stream()
                .filter(slice -> slice.getLinks().stream()
                        .anyMatch(link -> link.getSpanContext().getSpanId().equals(run.getSpanId())))
                .toList();
    }

    private static boolean isPartOfOne(SpanData span, List<SpanData> others) {
        return others.stream()
                .anyMatch(other -> other.getTraceId().equals(span.getTraceId())
                        && other.getSpanId().equals(span.getParentSpanId()));
    }

    private List<SpanData> named(String name) {
        return spans().stream().filter(span -> span.getName().equals(name)).toList();
    }

    private List<SpanData> spans() {
        tracing.forceFlush().join(5, TimeUnit.SECONDS);
        return new ArrayList<>(exporter.getFinishedSpanItems());
    }
}
