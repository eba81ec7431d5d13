package cat.xarxa.platform.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.platform.envelope.EnvelopeHeaders;
import cat.xarxa.platform.envelope.Origin;
import cat.xarxa.platform.sample.SampleService;
import cat.xarxa.platform.sample.Wire;
import cat.xarxa.platform.transaction.Transactions;
import io.cloudevents.CloudEvent;
import io.cloudevents.SpecVersion;
import io.cloudevents.core.message.Encoding;
import io.cloudevents.core.message.MessageReader;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every contract's sample, which its producer's test shows to be what the producer tells, goes through the outbox onto
 * its real topic and is read there by a reader of CloudEvents that is none of ours.
 */
class CloudEventsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    private static final JsonMapper JSON = JsonMapper.shared();

    private static SampleService service;

    private final String key = UUID.randomUUID().toString();

    /** A sample of the contracts. */
    record Sample(String topic, String name, String json) {

        private static Sample of(Resource file) {
            try {
                String[] parts = file.getURL().getPath().split("/");
                String name = parts[parts.length - 1].replace(".sample.json", "");
                return new Sample(parts[parts.length - 2], name, file.getContentAsString(UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String type() {
            return "cat." + topic.substring(0, topic.lastIndexOf('.')) + "." + name;
        }

        @Override
        public String toString() {
            return type();
        }
    }

    @BeforeAll
    static void start() {
        service = SampleService.start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    static Stream<Sample> samples() throws IOException {
        return Stream.of(new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:contracts/events/*/*.sample.json"))
                .map(Sample::of);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isReadByAReaderOfCloudEvents(Sample sample) throws IOException {
        Instant before = Instant.now().minusSeconds(1);
        tell(sample);

        ConsumerRecord<byte[], byte[]> received = received(sample.topic());
        MessageReader reader = KafkaMessageFactory.createReader(received);
        CloudEvent event = reader.toEvent();

        assertThat(reader.getEncoding()).isEqualTo(Encoding.BINARY);
        assertThat(event.getSpecVersion()).isEqualTo(SpecVersion.V1);
        assertThat(UUID.fromString(event.getId()).version()).isEqualTo(7);
        assertThat(event.getType()).isEqualTo(sample.type());
        assertThat(event.getSource())
                .isEqualTo(URI.create("/" + service.topics().service()));
        assertThat(event.getSubject()).isEqualTo(key).isEqualTo(new String(received.key(), UTF_8));
        assertThat(Objects.requireNonNull(event.getTime()).toInstant()).isAfter(before);
        assertThat(event.getDataContentType()).isEqualTo("application/json");
        assertThat(event.getDataSchema())
                .isEqualTo(URI.create("urn:xarxa:contract:" + sample.topic() + ":" + sample.name()));
        assertThat(event.getExtensionNames())
                .containsExactlyInAnyOrder("sequence", "epoch", "correlationid", "causationid", "actorref");
        assertThat(event.getExtension("sequence")).isEqualTo("1");
        assertThat(event.getExtension("correlationid")).isEqualTo("began-it");
        assertThat(Wire.header(received, EnvelopeHeaders.TRACE_PARENT)).isEqualTo(TRACE);
        assertThat(JSON.readTree(Objects.requireNonNull(event.getData()).toBytes()))
                .isEqualTo(JSON.readTree(sample.json()));
    }

    private void tell(Sample sample) {
        JsonNode payload = JSON.readTree(sample.json());
        Origin origin = new Origin("began-it", "caused-it", "somebody", TRACE);
        origin.during(() -> service.bean(Transactions.class)
                .inTransaction(() -> service.bean(Outbox.class)
                        .append(new OutgoingEvent(sample.topic(), sample.type(), key, payload))));
    }

    private ConsumerRecord<byte[], byte[]> received(String topic) {
        return await().atMost(PATIENCE)
                .until(() -> find(topic), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<ConsumerRecord<byte[], byte[]>> find(String topic) {
        return Wire.read(topic).stream()
                .filter(received -> key.equals(new String(received.key(), UTF_8)))
                .findFirst();
    }
}
