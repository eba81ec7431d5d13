package cat.xarxa.notification.live;

import cat.xarxa.notification.directory.RecipientRange;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The streams that are open on this instance, by range and person; so many for each person at most. */
final class OpenStreams {

    /** As many pages as somebody may have open at once: the oldest gives way to one more. */
    static final int MOST_PER_PERSON = 6;

    private final Map<RecipientRange, Map<UUID, Deque<HintStream>>> streams = new HashMap<>();

    synchronized void add(RecipientRange range, UUID person, HintStream stream) {
        Deque<HintStream> own = streams.computeIfAbsent(range, any -> new HashMap<>())
                .computeIfAbsent(person, any -> new ArrayDeque<>());
        own.addLast(stream);
        if (own.size() > MOST_PER_PERSON) {
            own.removeFirst().end();
        }
    }

    synchronized void remove(RecipientRange range, UUID person, HintStream stream) {
        Map<UUID, Deque<HintStream>> people = streams.getOrDefault(range, Map.of());
        Deque<HintStream> own = people.get(person);
        if (own != null && own.remove(stream) && own.isEmpty()) {
            people.remove(person);
        }
        if (people.isEmpty()) {
            streams.remove(range);
        }
    }

    synchronized Set<UUID> people(RecipientRange range) {
        return Set.copyOf(streams.getOrDefault(range, Map.of()).keySet());
    }

    synchronized List<HintStream> of(RecipientRange range, UUID person) {
        Deque<HintStream> own = streams.getOrDefault(range, Map.of()).get(person);
        return own == null ? List.of() : List.copyOf(own);
    }

    synchronized List<HintStream> all() {
        return streams.values().stream()
                .flatMap(people -> people.values().stream())
                .flatMap(Deque::stream)
                .toList();
    }
}
