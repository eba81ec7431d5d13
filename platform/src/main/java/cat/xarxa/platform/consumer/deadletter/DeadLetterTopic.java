package cat.xarxa.platform.consumer.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.support.KafkaHeaders;

/**
 * The dead-letter topic of a service. Publishing returns when the broker has the record, and throws when it refuses.
 */
public final class DeadLetterTopic implements AutoCloseable {

    private static final int LONGEST_MESSAGE = 1000;
    private static final int ANY_PARTITION = -1;

    private final DefaultKafkaProducerFactory<byte[], byte[]> producers;
    private final DeadLetterPublishingRecoverer publisher;

    public DeadLetterTopic(DefaultKafkaProducerFactory<byte[], byte[]> producers, String topic, Duration patience) {
        this.producers = producers;
        publisher = new DeadLetterPublishingRecoverer(
                new KafkaTemplate<>(producers), (record, e) -> new TopicPartition(topic, ANY_PARTITION));
        publisher.setFailIfSendResultIsError(true);
        publisher.setWaitForSendResultTimeout(patience);
        publisher.setTimeoutBuffer(0);
        publisher.setExceptionHeadersCreator((headers, e, isKey, names) -> addCause(headers, e));
    }

    void publish(ConsumerRecord<?, ?> dead, Exception cause) {
        publisher.accept(dead, cause);
    }

    @Override
    public void close() {
        producers.destroy();
    }

    private static void addCause(Headers headers, Exception cause) {
        String message = Objects.requireNonNullElse(cause.getMessage(), "");
        String brief = message.substring(0, Math.min(message.length(), LONGEST_MESSAGE));
        headers.remove(KafkaHeaders.DLT_EXCEPTION_FQCN);
        headers.remove(KafkaHeaders.DLT_EXCEPTION_MESSAGE);
        headers.add(KafkaHeaders.DLT_EXCEPTION_FQCN, cause.getClass().getName().getBytes(UTF_8));
        headers.add(KafkaHeaders.DLT_EXCEPTION_MESSAGE, brief.getBytes(UTF_8));
    }
}
