package cat.xarxa.platform.outbox.relay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.InvalidTimestampException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;

/**
 * What could not be sent rests for a growing while and keeps nothing else waiting: one aggregate when the broker
 * refuses its record, the whole topic for any other reason.
 */
final class Setbacks {

    private static final long FIRST_NANOS = Duration.ofMillis(250).toNanos();
    private static final long LONGEST_NANOS = Duration.ofSeconds(10).toNanos();

    private record Rest(long nanos, long until) {}

    private final LongSupplier nanoTime;
    private final Map<String, Rest> topics = new HashMap<>();
    private final Map<String, Rest> keys = new HashMap<>();

    Setbacks(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** Lets it rest; says whether this is the first failure since it last went well. */
    boolean failed(String topic, String key, Throwable cause) {
        return isAboutRecord(cause) ? rest(keys, key) : rest(topics, topic);
    }

    /** Forgets failures; says whether there were any. */
    boolean succeeded(String topic, String key) {
        boolean known = topics.remove(topic) != null;
        return keys.remove(key) != null || known;
    }

    /** Topics to leave alone for now. */
    List<String> topics() {
        return resting(topics);
    }

    /** Keys to leave alone for now. */
    List<String> keys() {
        return resting(keys);
    }

    private boolean rest(Map<String, Rest> rests, String name) {
        Rest before = rests.get(name);
        long nanos = before == null ? FIRST_NANOS : Math.min(before.nanos() * 2, LONGEST_NANOS);
        if (before == null || before.until() - nanoTime.getAsLong() <= 0) {
            rests.put(name, new Rest(nanos, nanoTime.getAsLong() + nanos));
        }
        return before == null;
    }

    private List<String> resting(Map<String, Rest> rests) {
        long now = nanoTime.getAsLong();
        List<String> resting = new ArrayList<>();
        rests.forEach((name, rest) -> {
            if (rest.until() - now > 0) {
                resting.add(name);
            }
        });
        return resting;
    }

    private static boolean isAboutRecord(Throwable cause) {
        return cause instanceof RecordTooLargeException
                || cause instanceof RecordBatchTooLargeException
                || cause instanceof InvalidRecordException
                || cause instanceof InvalidTimestampException;
    }
}
