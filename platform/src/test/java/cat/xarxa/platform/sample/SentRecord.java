package cat.xarxa.platform.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import cat.xarxa.platform.envelope.EnvelopeHeaders;
import cat.xarxa.platform.envelope.WireFormat;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

/** A record as another service, or someone who means harm, might send it. */
public final class SentRecord {

    private final String topic;
    private final Map<String, byte[]> headers = new LinkedHashMap<>();
    private byte @Nullable [] key;
    private byte @Nullable [] value;

    private SentRecord(String topic, String key) {
        this.topic = topic;
        this.key = key.getBytes(UTF_8);
        header(EnvelopeHeaders.SPEC_VERSION, "1.0")
                .header(EnvelopeHeaders.ID, UUID.randomUUID().toString())
                .header(EnvelopeHeaders.SOURCE, "/other-service")
                .header(EnvelopeHeaders.TYPE, Noted.TYPE)
                .header(EnvelopeHeaders.SUBJECT, key)
                .header(EnvelopeHeaders.TIME, Instant.now().toString())
                .header(EnvelopeHeaders.EPOCH, "1")
                .header(EnvelopeHeaders.CONTENT_TYPE, EnvelopeHeaders.JSON);
    }

    /** A well-formed event. */
    public static SentRecord event(String topic, String key, long sequence) {
        return new SentRecord(topic, key)
                .header(EnvelopeHeaders.SEQUENCE, Long.toString(sequence))
                .value(WireFormat.write(Noted.of("text " + sequence)));
    }

    public SentRecord header(String name, String text) {
        headers.put(name, text.getBytes(UTF_8));
        return this;
    }

    public SentRecord without(String name) {
        headers.remove(name);
        return this;
    }

    public SentRecord value(@Nullable String json) {
        value = json == null ? null : json.getBytes(UTF_8);
        return this;
    }

    public SentRecord withoutKey() {
        key = null;
        return this;
    }

    /** As the binder hands it to a function. */
    public Message<byte[]> toMessage() {
        Map<String, Object> all = new LinkedHashMap<>();
        headers.forEach((name, bytes) -> all.put(name, new String(bytes, UTF_8)));
        return MessageBuilder.withPayload(Objects.requireNonNull(value))
                .copyHeaders(all)
                .setHeader(KafkaHeaders.RECEIVED_TOPIC, topic)
                .setHeader(KafkaHeaders.RECEIVED_PARTITION, 0)
                .setHeader(KafkaHeaders.OFFSET, 0L)
                .setHeader(KafkaHeaders.RECEIVED_TIMESTAMP, 0L)
                .setHeader(KafkaHeaders.RECEIVED_KEY, key)
                .build();
    }

    ProducerRecord<byte[], byte[]> toProducerRecord() {
        ProducerRecord<byte[], byte[]> sent = new ProducerRecord<>(topic, key, value);
        headers.forEach((name, bytes) -> sent.headers().add(name, bytes));
        return sent;
    }
}
