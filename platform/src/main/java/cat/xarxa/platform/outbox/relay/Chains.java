package cat.xarxa.platform.outbox.relay;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.nin;

import cat.xarxa.platform.outbox.StoredEvent;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Chooses what the next round sends: of each aggregate a chain of events that begins with its oldest unsent one and has
 * no hole.
 *
 * <p>A window of rows in the order of their ids says which aggregates have waited longest, and no more: ids follow the
 * clocks of instances. What is sent of each is then read by event number, up to the last one seen in the window. An
 * event is appended only after its predecessor has committed, so the predecessors of a row seen are all there when the
 * second reading begins.
 */
final class Chains {

    private record Aggregate(String topic, String key) {}

    /** Aggregates of one topic whose oldest seen event has about the same number are read in one go. */
    private record Reading(String topic, long upTo) {}

    /** What one round holds in memory, whatever the size of its events. */
    private static final long MOST_CHARACTERS = 8 * 1024 * 1024;

    private final MongoCollection<Document> outbox;
    private final int window;
    private final int length;
    private long characters;

    Chains(MongoCollection<Document> outbox, int window, int length) {
        this.outbox = outbox;
        this.window = window;
        this.length = length;
    }

    Collection<Deque<StoredEvent>> next(Setbacks setbacks) {
        Map<Aggregate, Chain> chains = seen(setbacks);
        Map<Reading, List<String>> readings = new LinkedHashMap<>();
        chains.forEach((aggregate, chain) -> readings.computeIfAbsent(
                        new Reading(aggregate.topic(), ceiling(chain.first())), reading -> new ArrayList<>())
                .add(aggregate.key()));
        readings.forEach((reading, keys) -> read(reading, keys, chains));
        return chains.values().stream().map(Chain::events).toList();
    }

    private Map<Aggregate, Chain> seen(Setbacks setbacks) {
        Bson waiting = and(eq(StoredEvent.UNSENT, true), nin("topic", setbacks.topics()), nin("key", setbacks.keys()));
        Map<Aggregate, Chain> chains = new LinkedHashMap<>();
        for (Document row : outbox.find(waiting)
                .sort(Sorts.ascending("_id"))
                .limit(window)
                .projection(Projections.include("topic", "key", "sequence"))) {
            chains.computeIfAbsent(new Aggregate(row.getString("topic"), row.getString("key")), of -> new Chain())
                    .see(row.getLong("sequence"));
        }
        return chains;
    }

    private void read(Reading reading, List<String> keys, Map<Aggregate, Chain> chains) {
        Bson range = and(
                eq(StoredEvent.UNSENT, true),
                eq("topic", reading.topic()),
                in("key", keys),
                lte("sequence", reading.upTo()));
        for (Document row : outbox.find(range).sort(Sorts.ascending("topic", "key", "sequence"))) {
            StoredEvent event = StoredEvent.of(row);
            characters += event.data() == null ? 0 : event.data().length();
            if (characters > MOST_CHARACTERS) {
                return;
            }
            Chain chain = chains.get(new Aggregate(event.topic(), event.key()));
            if (chain != null) {
                chain.offer(event, length);
            }
        }
    }

    private long ceiling(long number) {
        return (number / length + 2) * length;
    }
}
