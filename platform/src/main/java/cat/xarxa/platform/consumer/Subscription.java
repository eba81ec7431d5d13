package cat.xarxa.platform.consumer;

import cat.xarxa.platform.consumer.failure.MalformedEvent;
import cat.xarxa.platform.consumer.received.ReceivedRecord;
import cat.xarxa.platform.envelope.EventType;
import cat.xarxa.platform.envelope.WireFormat;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/**
 * What a consumer wants and does with it.
 *
 * @param name the consumer's
 * @param handlings by exact type
 * @param compacted whether each event of the topic carries the whole state
 * @param tombstone what to do when a key is deleted, null to do nothing
 * @param apart whether what is done with an event is traced apart from what caused it
 */
record Subscription(
        String name,
        Map<String, Handling<?>> handlings,
        boolean compacted,
        @Nullable Consumer<String> tombstone,
        boolean apart) {

    /** A type of payload and its handler. */
    record Handling<T>(Class<T> data, EventHandler<T> handler) {

        void handle(EventEnvelope envelope, byte[] json) {
            handler.handle(envelope, read(json));
        }

        private T read(byte[] json) {
            T read;
            try {
                read = WireFormat.read(json, data);
            } catch (JacksonException e) {
                String where = e instanceof DatabindException databind ? databind.getPathReference() : "";
                throw new MalformedEvent("the payload is no " + data.getSimpleName() + " " + where, e);
            }
            if (read == null) {
                throw new MalformedEvent("the payload is null");
            }
            return read;
        }
    }

    Subscription {
        handlings = Map.copyOf(handlings);
    }

    void handle(EventEnvelope envelope, ReceivedRecord received) {
        Binary value = received.value();
        if (value == null) {
            delete(envelope.subject());
            return;
        }
        Handling<?> handling = handlings.get(envelope.type());
        if (handling != null) {
            handling.handle(envelope, value.getData());
        } else if (knowsNameOf(envelope.type())) {
            throw new MalformedEvent("a version that this consumer does not know: " + envelope.type());
        }
    }

    private void delete(String key) {
        if (!compacted) {
            throw new MalformedEvent("no payload, on a topic that deletes no keys");
        }
        if (tombstone != null) {
            tombstone.accept(key);
        }
    }

    private boolean knowsNameOf(String type) {
        String name = EventType.parse(type).name();
        return handlings.keySet().stream()
                .map(known -> EventType.parse(known).name())
                .collect(Collectors.toSet())
                .contains(name);
    }
}
