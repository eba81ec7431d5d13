package cat.xarxa.local.server.kafka;

import java.time.Duration;
import java.util.Map;

/** What Kafka may throw away of a topic. */
public enum Cleanup {
    /** Nothing: every event stays. */
    DELETE,

    /** What is a month old; and a dead letter may be longer than the record that it was, by its cause. */
    DEAD,

    /** All but the last record of each key. */
    COMPACT,

    /** The same, and soon: Kafka compacts closed segments only, and these are small and close early. */
    PROMPT;

    Map<String, String> settings() {
        return switch (this) {
            case DELETE -> Map.of("cleanup.policy", "delete", "retention.ms", "-1");
            case DEAD ->
                Map.of(
                        "cleanup.policy",
                        "delete",
                        "retention.ms",
                        ms(Duration.ofDays(30)),
                        "max.message.bytes",
                        "2097152");
            case COMPACT -> Map.of("cleanup.policy", "compact", "min.cleanable.dirty.ratio", "0.1");
            case PROMPT ->
                Map.of(
                        "cleanup.policy",
                        "compact",
                        "min.cleanable.dirty.ratio",
                        "0.01",
                        "segment.bytes",
                        "1048576",
                        "segment.ms",
                        ms(Duration.ofMinutes(10)),
                        "max.compaction.lag.ms",
                        ms(Duration.ofHours(1)),
                        "delete.retention.ms",
                        ms(Duration.ofHours(1)));
        };
    }

    private static String ms(Duration duration) {
        return String.valueOf(duration.toMillis());
    }
}
