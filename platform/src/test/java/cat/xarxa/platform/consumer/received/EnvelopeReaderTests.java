package cat.xarxa.platform.consumer.received;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cat.xarxa.platform.consumer.EventEnvelope;
import cat.xarxa.platform.consumer.failure.MalformedEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeReaderTests {

    private final Map<String, String> headers = new LinkedHashMap<>(Map.of(
            "ce_specversion", "1.0",
            "ce_id", "id",
            "ce_source", "/content-service",
            "ce_type", "cat.xarxa.content.post-published.v1",
            "ce_subject", "key",
            "ce_time", "2021-03-02T09:00:00Z",
            "ce_sequence", "7",
            "ce_epoch", "2"));

    @Test
    void readsAllAttributes() {
        headers.put("ce_correlationid", "c");
        headers.put("ce_causationid", "d");
        headers.put("ce_actorref", "e");
        assertThat(EnvelopeReader.read(received("key")))
                .isEqualTo(new EventEnvelope(
                        "id",
                        "cat.xarxa.content.post-published.v1",
                        "/content-service",
                        "key",
                        Instant.parse("2021-03-02T09:00:00Z"),
                        7,
                        2,
                        "c",
                        "d",
                        "e"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ce_specversion",
                "ce_id",
                "ce_source",
                "ce_type",
                "ce_subject",
                "ce_time",
                "ce_sequence",
                "ce_epoch"
            })
    void insistsOnEachRequiredHeader(String name) {
        headers.remove(name);
        assertMalformed(received("key"), name + " is missing");
    }

    @ParameterizedTest
    @CsvSource({
        "ce_specversion, 0.3",
        "ce_type, java.lang.Runtime",
        "ce_subject, other",
        "ce_time, yesterday",
        "ce_sequence, 0",
        "ce_sequence, -1",
        "ce_sequence, 1.5",
        "ce_sequence, 99999999999999999999",
        "ce_epoch, one",
        "ce_id, ' '"
    })
    void refusesAMalformedHeader(String name, String value) {
        headers.put(name, value);
        assertThatThrownBy(() -> EnvelopeReader.read(received("key"))).isInstanceOf(MalformedEvent.class);
    }

    @Test
    void refusesHeadersThatAreNoPlainText() {
        assertMalformed(received("key", header("ce_actorref", new byte[] {(byte) 0xff})), "ce_actorref is not UTF-8");
        assertMalformed(
                received("key", header("ce_actorref", "a\0b".getBytes(UTF_8))),
                "ce_actorref is blank or holds control characters");
        assertMalformed(received("key", header("ce_actorref", new byte[5000])), "ce_actorref has 5000 bytes");
    }

    @Test
    void refusesAHeaderThatComesTwice() {
        assertMalformed(received("key", header("ce_id", "again".getBytes(UTF_8))), "ce_id comes twice");
    }

    @Test
    void doesNotLookAtHeadersItDoesNotKnow() {
        EventEnvelope envelope = EnvelopeReader.read(
                received("key", header("spring.cloud.function.definition", new byte[] {(byte) 0xff})));
        assertThat(envelope.id()).isEqualTo("id");
    }

    private static void assertMalformed(ReceivedRecord received, String message) {
        assertThatThrownBy(() -> EnvelopeReader.read(received))
                .isInstanceOf(MalformedEvent.class)
                .hasMessage(message);
    }

    private ReceivedRecord received(String key, HeaderValue... more) {
        List<HeaderValue> all = new ArrayList<>();
        headers.forEach((name, value) -> all.add(header(name, value.getBytes(UTF_8))));
        all.addAll(List.of(more));
        return new ReceivedRecord("topic", 0, 0, 0, new Binary(key.getBytes(UTF_8)), all, null);
    }

    private static HeaderValue header(String name, byte[] value) {
        return new HeaderValue(name, new Binary(value));
    }
}
