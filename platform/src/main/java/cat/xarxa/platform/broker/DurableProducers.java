package cat.xarxa.platform.broker;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;

/** Settings of producers that wait for every replica in sync, keep order while they retry, and give up in time. */
public final class DurableProducers {

    private static final Duration FOR_METADATA = Duration.ofSeconds(2);
    private static final int LARGEST_REQUEST = 2 * 1024 * 1024;

    private DurableProducers() {}

    /**
     * Settings for bytes.
     *
     * @param delivery how long one send may take, repeated attempts included
     */
    public static Map<String, Object> settings(KafkaProperties kafka, Duration delivery) {
        Map<String, Object> settings = new HashMap<>(kafka.buildProducerProperties());
        int millis = Math.toIntExact(delivery.toMillis());
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, millis);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, millis / 2);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, FOR_METADATA.toMillis());
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST_REQUEST);
        return settings;
    }
}
