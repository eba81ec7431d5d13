package cat.xarxa.platform.consumer.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.support.KafkaHeaders;

/**
 * The dead-letter topic of a service. Publishing returns when the broker has the record, and throws when it refuses. A
 * record of a topic of keys is published without its value, or a key would outlive its erasure there: that value is in
 * the service's own book alone, which can be made to forget it.
 */
public final class DeadLetterTopic implements AutoCloseable {

    private static final int LONGEST_MESSAGE = 1000;
    private static final int ANY_PARTITION = -1;
    private static final byte[] WITHHELD = "withheld".getBytes(UTF_8);

    private final DefaultKafkaProducerFactory<byte[], byte[]> producers;
    private final DeadLetterPublishingRecoverer publisher;
    private final Set<String> withheld;

    /** @param withheld topics whose values are not published */
    public DeadLetterTopic(
            DefaultKafkaProducerFactory<byte[], byte[]> producers,
            String topic,
            Duration patience,
            Set<String> withheld) {
        this.withheld = Set.copyOf(withheld);
        this.producers = producers;
        publisher = new DeadLetterPublishingRecoverer(
                new KafkaTemplate<>(producers), (record, e) -> new TopicPartition(topic, ANY_PARTITION));
        publisher.setFailIfSendResultIsError(true);
        publisher.setWaitForSendResultTimeout(patience);
        publisher.setTimeoutBuffer(0);
        publisher.setExceptionHeadersCreator((headers, e, isKey, names) -> addCause(headers, e));
    }

    void publish(ConsumerRecord<?, ?> dead, Exception cause) {
        publisher.accept(withheld.contains(dead.topic()) ? withoutValue(dead) : dead, cause);
    }

    @Override
    public void close() {
        producers.destroy();
    }

    private static ConsumerRecord<?, ?> withoutValue(ConsumerRecord<?, ?> dead) {
        return new ConsumerRecord<>(
                dead.topic(),
                dead.partition(),
                dead.offset(),
                dead.timestamp(),
                dead.timestampType(),
                dead.serializedKeySize(),
                ConsumerRecord.NULL_SIZE,
                dead.key(),
                WITHHELD,
                dead.headers(),
                dead.leaderEpoch());
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
