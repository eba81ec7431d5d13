package cat.xarxa.platform.consumer.container;

import cat.xarxa.platform.consumer.failure.MalformedEvent;
import cat.xarxa.platform.consumer.received.Texts;
import cat.xarxa.platform.envelope.EnvelopeHeaders;
import java.util.Map;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.springframework.kafka.support.KafkaHeaderMapper;
import org.springframework.messaging.MessageHeaders;

/**
 * Lets the headers of the envelope in, as texts, and no other: those by which frameworks can be told what to call,
 * where to send or which class to make of a header stay outside.
 */
final class HeaderAllowlist implements KafkaHeaderMapper {

    private static final int MOST_HEADERS = 64;
    private static final int MOST_BYTES = 16 * 1024;

    @Override
    public void toHeaders(Headers source, Map<String, Object> headers) {
        int count = 0;
        int bytes = 0;
        for (Header header : source) {
            byte[] value = header.value() == null ? new byte[0] : header.value();
            count++;
            bytes += header.key().length() + value.length;
            if (count > MOST_HEADERS || bytes > MOST_BYTES) {
                throw new MalformedEvent("there are too many headers, or too large ones");
            }
            if (EnvelopeHeaders.ALL.contains(header.key())
                    && headers.put(header.key(), Texts.read(header.key(), value)) != null) {
                throw new MalformedEvent(header.key() + " comes twice");
            }
        }
    }

    /** Nothing leaves through the binder. */
    @Override
    public void fromHeaders(MessageHeaders headers, Headers target) {}
}
