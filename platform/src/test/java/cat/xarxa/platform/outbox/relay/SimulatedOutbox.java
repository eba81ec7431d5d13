package cat.xarxa.platform.outbox.relay;

import cat.xarxa.platform.envelope.Origin;
import cat.xarxa.platform.outbox.StoredEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a service's database holds of its outbox, without a database: rows by id, and who holds the lease. */
final class SimulatedOutbox {

    static final String TOPIC = "xarxa.simulated.thing";
    private static final Origin ORIGIN = new Origin("c", null, null, null);
    private static final int LONGEST_CHAIN = 3;

    private final Map<String, StoredEvent> unsent = new TreeMap<>();
    private final Map<String, Long> numbers = new HashMap<>();
    private int rows;
    private long token;

    /** One change was committed, and its event with it. */
    void append(String key) {
        long sequence = numbers.merge(key, 1L, Long::sum);
        String id = "%06d".formatted(rows++);
        unsent.put(
                id,
                new StoredEvent(
                        id, TOPIC, key, "cat.xarxa.simulated.changed.v1", 1, sequence, Instant.EPOCH, ORIGIN, "{}"));
    }

    /** How many events each aggregate has had. */
    Map<String, Long> numbers() {
        return Map.copyOf(numbers);
    }

    boolean isEmpty() {
        return unsent.isEmpty();
    }

    /** Somebody takes the lease, whoever had it. */
    long take() {
        return ++token;
    }

    /** The real chains over the rows that wait. */
    Collection<Deque<StoredEvent>> next() {
        Map<String, Chain> chains = new LinkedHashMap<>();
        unsent.values()
                .forEach(event ->
                        chains.computeIfAbsent(event.key(), key -> new Chain()).see(event.sequence()));
        unsent.values().stream()
                .sorted((one, other) -> Long.compare(one.sequence(), other.sequence()))
                .forEach(event -> chains.get(event.key()).offer(event, LONGEST_CHAIN));
        return chains.values().stream().map(Chain::events).toList();
    }

    /** As the real one: in one transaction with the lease. */
    boolean markSent(List<String> ids, long by) {
        if (by != token) {
            return false;
        }
        new ArrayList<>(ids).forEach(unsent::remove);
        return true;
    }
}
