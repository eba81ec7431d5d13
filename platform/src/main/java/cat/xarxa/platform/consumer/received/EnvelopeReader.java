package cat.xarxa.platform.consumer.received;

import cat.xarxa.platform.consumer.EventEnvelope;
import cat.xarxa.platform.consumer.failure.MalformedEvent;
import cat.xarxa.platform.envelope.EnvelopeHeaders;
import cat.xarxa.platform.envelope.EventType;
import cat.xarxa.platform.envelope.WireFormat;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** Reads the envelope of a record, of the headers that it knows; what is not a well-formed event gets no further. */
public final class EnvelopeReader {

    private EnvelopeReader() {}

    /**
     * Reads it.
     *
     * @throws MalformedEvent when a header or the key is missing, doubled or malformed, or the payload too large
     */
    public static EventEnvelope read(ReceivedRecord received) {
        Binary value = received.value();
        if (value != null && value.length() > WireFormat.MAX_BYTES) {
            throw new MalformedEvent("the payload has " + value.length() + " bytes");
        }
        Map<String, String> headers = headers(received);
        String key = key(received.key());
        if (!required(headers, EnvelopeHeaders.SUBJECT).equals(key)) {
            throw new MalformedEvent("key and subject differ");
        }
        if (!required(headers, EnvelopeHeaders.SPEC_VERSION).equals(EnvelopeHeaders.VERSION_1)) {
            throw new MalformedEvent("not CloudEvents 1.0");
        }
        return new EventEnvelope(
                required(headers, EnvelopeHeaders.ID),
                type(required(headers, EnvelopeHeaders.TYPE)),
                required(headers, EnvelopeHeaders.SOURCE),
                key,
                time(required(headers, EnvelopeHeaders.TIME)),
                number(headers, EnvelopeHeaders.SEQUENCE),
                number(headers, EnvelopeHeaders.EPOCH),
                headers.get(EnvelopeHeaders.CORRELATION_ID),
                headers.get(EnvelopeHeaders.CAUSATION_ID),
                headers.get(EnvelopeHeaders.ACTOR_REF));
    }

    /** The envelope, if there is one to read. */
    public static Optional<EventEnvelope> tryRead(ReceivedRecord received) {
        try {
            return Optional.of(read(received));
        } catch (MalformedEvent e) {
            return Optional.empty();
        }
    }

    /** One of the known headers, if it is there and readable. */
    public static @Nullable String header(ReceivedRecord received, String name) {
        return headers(received).get(name);
    }

    private static Map<String, String> headers(ReceivedRecord received) {
        Map<String, String> headers = new HashMap<>();
        for (HeaderValue header : received.headers()) {
            if (EnvelopeHeaders.ALL.contains(header.name())
                    && headers.put(
                                    header.name(),
                                    Texts.read(header.name(), header.value().getData()))
                            != null) {
                throw new MalformedEvent(header.name() + " comes twice");
            }
        }
        return headers;
    }

    private static String key(@Nullable Binary key) {
        if (key == null) {
            throw new MalformedEvent("the key is missing");
        }
        return Texts.read("key", key.getData());
    }

    private static String required(Map<String, String> headers, String name) {
        String value = headers.get(name);
        if (value == null) {
            throw new MalformedEvent(name + " is missing");
        }
        return value;
    }

    private static String type(String text) {
        try {
            return EventType.parse(text).toString();
        } catch (IllegalArgumentException e) {
            throw new MalformedEvent(EnvelopeHeaders.TYPE + " is no type of this network", e);
        }
    }

    private static Instant time(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new MalformedEvent(EnvelopeHeaders.TIME + " is no instant", e);
        }
    }

    private static long number(Map<String, String> headers, String name) {
        String text = required(headers, name);
        if (!text.matches("[1-9][0-9]{0,17}")) {
            throw new MalformedEvent(name + " is no positive number");
        }
        return Long.parseLong(text);
    }
}
