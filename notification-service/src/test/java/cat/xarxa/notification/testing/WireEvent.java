package cat.xarxa.notification.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import cat.xarxa.platform.envelope.WireFormat;
import cat.xarxa.platform.id.Ids;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** An event as another service sends it. */
public record WireEvent(
        UUID id,
        String topic,
        String key,
        String type,
        long sequence,
        Instant time,
        @Nullable String traceparent,
        @Nullable String actor,
        @Nullable Object data) {

    private static final Ids IDS = new Ids();

    /** The first event of an aggregate, told now. */
    public static WireEvent first(String topic, String key, String name, @Nullable Object data) {
        String context = topic.split("\\.", 3)[1];
        return new WireEvent(
                IDS.next(),
                topic,
                key,
                "cat.xarxa." + context + "." + name + ".v1",
                1,
                Instant.now(),
                null,
                null,
                data);
    }

    public WireEvent numbered(long number) {
        return new WireEvent(id, topic, key, type, number, time, traceparent, actor, data);
    }

    public WireEvent toldAt(Instant instant) {
        return new WireEvent(id, topic, key, type, sequence, instant, traceparent, actor, data);
    }

    /** Caused by somebody, by the subject of their token. */
    public WireEvent by(String subject) {
        return new WireEvent(id, topic, key, type, sequence, time, traceparent, subject, data);
    }

    /** As part of a trace. */
    public WireEvent traced(String parent) {
        return new WireEvent(id, topic, key, type, sequence, time, parent, actor, data);
    }

    ProducerRecord<byte[], byte[]> record() {
        byte[] value = data == null ? null : WireFormat.write(data).getBytes(UTF_8);
        ProducerRecord<byte[], byte[]> sent = new ProducerRecord<>(topic, key.getBytes(UTF_8), value);
        headers().forEach((name, text) -> sent.headers().add(name, text.getBytes(UTF_8)));
        return sent;
    }

    private Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id.toString());
        headers.put("ce_source", "/" + topic.split("\\.", 3)[1] + "-service");
        headers.put("ce_type", type);
        headers.put("ce_subject", key);
        headers.put("ce_time", time.toString());
        headers.put("ce_sequence", Long.toString(sequence));
        headers.put("ce_epoch", "1");
        headers.put("content-type", "application/json");
        if (traceparent != null) {
            headers.put("traceparent", traceparent);
        }
        if (actor != null) {
            headers.put("ce_actorref", actor);
        }
        return headers;
    }
}
