package cat.xarxa.platform.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import cat.xarxa.platform.envelope.EnvelopeHeaders;
import cat.xarxa.platform.envelope.EventType;
import cat.xarxa.platform.envelope.Origin;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** Turns a stored event into a Kafka record: CloudEvents in binary mode, keyed by the aggregate. */
public final class EventRecord {

    private EventRecord() {}

    /**
     * The record to send.
     *
     * @param source the service that tells it, for example {@code /content-service}
     */
    public static ProducerRecord<byte[], byte[]> of(StoredEvent event, String source) {
        byte[] value = event.data() == null ? null : event.data().getBytes(UTF_8);
        ProducerRecord<byte[], byte[]> sent =
                new ProducerRecord<>(event.topic(), null, event.key().getBytes(UTF_8), value);
        Headers headers = sent.headers();
        add(headers, EnvelopeHeaders.SPEC_VERSION, EnvelopeHeaders.VERSION_1);
        add(headers, EnvelopeHeaders.ID, event.id());
        add(headers, EnvelopeHeaders.SOURCE, source);
        add(headers, EnvelopeHeaders.TYPE, event.type());
        add(headers, EnvelopeHeaders.SUBJECT, event.key());
        add(headers, EnvelopeHeaders.TIME, event.time().toString());
        add(headers, EnvelopeHeaders.DATA_SCHEMA, EventType.parse(event.type()).dataSchema(event.topic()));
        add(headers, EnvelopeHeaders.SEQUENCE, Long.toString(event.sequence()));
        add(headers, EnvelopeHeaders.EPOCH, Long.toString(event.epoch()));
        add(headers, event.origin());
        add(headers, EnvelopeHeaders.CONTENT_TYPE, EnvelopeHeaders.JSON);
        return sent;
    }

    private static void add(Headers headers, Origin origin) {
        add(headers, EnvelopeHeaders.CORRELATION_ID, origin.correlationId());
        add(headers, EnvelopeHeaders.CAUSATION_ID, origin.causationId());
        add(headers, EnvelopeHeaders.ACTOR_REF, origin.actorRef());
        add(headers, EnvelopeHeaders.TRACE_PARENT, origin.traceparent());
    }

    private static void add(Headers headers, String name, @Nullable String value) {
        if (value != null) {
            headers.add(name, value.getBytes(UTF_8));
        }
    }
}
