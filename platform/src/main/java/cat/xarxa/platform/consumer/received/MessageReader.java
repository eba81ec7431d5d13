package cat.xarxa.platform.consumer.received;

import static java.nio.charset.StandardCharsets.UTF_8;

import cat.xarxa.platform.envelope.EnvelopeHeaders;
import java.util.List;
import java.util.Objects;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageHeaders;

/** Makes a record of the message that the binder hands to a function: the known headers, key and raw value. */
public final class MessageReader {

    private MessageReader() {}

    public static ReceivedRecord read(Message<?> message) {
        MessageHeaders headers = message.getHeaders();
        return new ReceivedRecord(
                Objects.requireNonNull(headers.get(KafkaHeaders.RECEIVED_TOPIC, String.class)),
                number(headers, KafkaHeaders.RECEIVED_PARTITION).intValue(),
                number(headers, KafkaHeaders.OFFSET).longValue(),
                number(headers, KafkaHeaders.RECEIVED_TIMESTAMP).longValue(),
                binary(headers.get(KafkaHeaders.RECEIVED_KEY)),
                known(headers),
                binary(message.getPayload()));
    }

    /** Payload and key come as bytes; anything else stands for "none", as {@code KafkaNull} does. */
    private static @Nullable Binary binary(@Nullable Object raw) {
        return raw instanceof byte[] bytes ? new Binary(bytes) : null;
    }

    private static Number number(MessageHeaders headers, String name) {
        return Objects.requireNonNullElse(headers.get(name, Number.class), -1);
    }

    private static List<HeaderValue> known(MessageHeaders headers) {
        return EnvelopeHeaders.ALL.stream()
                .sorted()
                .filter(headers::containsKey)
                .map(name -> new HeaderValue(
                        name, new Binary(Objects.toString(headers.get(name)).getBytes(UTF_8))))
                .toList();
    }
}
