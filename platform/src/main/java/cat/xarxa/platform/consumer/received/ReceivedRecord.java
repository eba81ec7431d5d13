package cat.xarxa.platform.consumer.received;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * A record and where it stands in its topic.
 *
 * @param key null for a record without one
 * @param value null for a tombstone
 */
public record ReceivedRecord(
        String topic,
        int partition,
        long offset,
        long timestamp,
        @Nullable Binary key,
        List<HeaderValue> headers,
        @Nullable Binary value) {

    public ReceivedRecord {
        headers = List.copyOf(headers);
    }

    /** Takes over what the broker delivered, every header included. */
    public static ReceivedRecord of(ConsumerRecord<?, ?> delivered) {
        List<HeaderValue> headers = Arrays.stream(delivered.headers().toArray())
                .map(header -> new HeaderValue(header.key(), binary(header.value())))
                .toList();
        return new ReceivedRecord(
                delivered.topic(),
                delivered.partition(),
                delivered.offset(),
                delivered.timestamp(),
                delivered.key() instanceof byte[] key ? new Binary(key) : null,
                headers,
                delivered.value() instanceof byte[] value ? new Binary(value) : null);
    }

    /** The record as the broker delivered it. */
    public ConsumerRecord<byte[], byte[]> toDelivered() {
        RecordHeaders kafkaHeaders = new RecordHeaders();
        headers.forEach(header -> kafkaHeaders.add(header.name(), header.value().getData()));
        return new ConsumerRecord<>(
                topic,
                partition,
                offset,
                timestamp,
                TimestampType.CREATE_TIME,
                key == null ? ConsumerRecord.NULL_SIZE : key.length(),
                value == null ? ConsumerRecord.NULL_SIZE : value.length(),
                key == null ? null : key.getData(),
                value == null ? null : value.getData(),
                kafkaHeaders,
                Optional.empty());
    }

    private static Binary binary(byte @Nullable [] value) {
        return new Binary(value == null ? new byte[0] : value);
    }
}
