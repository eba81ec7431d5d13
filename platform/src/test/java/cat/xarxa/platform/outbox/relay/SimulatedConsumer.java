package cat.xarxa.platform.outbox.relay;

import cat.xarxa.platform.consumer.order.Aggregate;
import cat.xarxa.platform.consumer.order.Position;
import cat.xarxa.platform.consumer.order.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A consumer with the real rules of order over a database that exists in memory only: each transaction is done whole or
 * not at all, and the process may end before and after each.
 */
final class SimulatedConsumer {

    /** An event as it stands on the topic. */
    record Told(String key, long sequence) {}

    /** The process ends here. */
    static final class Crash extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Crash() {
            super("crash", null, false, false);
        }
    }

    private final BooleanSupplier crashes;
    private final Set<Told> poison;
    private Map<String, Position> positions = new HashMap<>();
    private Map<String, TreeMap<Long, Told>> parked = new HashMap<>();
    private Map<String, Told> dead = new TreeMap<>();
    private List<Told> effects = new ArrayList<>();

    SimulatedConsumer(BooleanSupplier crashes, Set<Told> poison) {
        this.crashes = crashes;
        this.poison = poison;
    }

    /** What it did, in the order in which it did it. */
    List<Told> effects() {
        return effects;
    }

    Set<String> blocked() {
        return Set.copyOf(dead.keySet());
    }

    boolean isAtRest() {
        return dead.isEmpty() && parked.values().stream().allMatch(Map::isEmpty);
    }

    void take(Told told) {
        Position after = transaction(() -> judge(told));
        if (after.parked() > 0 && after.blockedBy() == null) {
            workOff(told.key(), null);
        }
    }

    /** Tries the dead letter of an aggregate again, and then what waits behind it. */
    void redrive(String key) {
        Told letter = dead.get(key);
        if (letter == null || poison.contains(letter)) {
            return;
        }
        transaction(() -> {
            Position position = position(key);
            if (position.unblocked().judge(1, letter.sequence(), false) == Verdict.NEXT) {
                apply(position, letter);
            }
            return position(key);
        });
        workOff(key, id(letter));
    }

    private Position judge(Told told) {
        Position position = position(told.key());
        switch (position.judge(1, told.sequence(), false)) {
            case OLD -> {}
            case NEXT -> applyOrBury(position, told);
            case BEHIND_GAP, BEHIND_DEAD_LETTER -> park(position, told);
        }
        return position(told.key());
    }

    private void applyOrBury(Position position, Told told) {
        if (poison.contains(told)) {
            dead.put(told.key(), told);
            save(position.blocked(id(told)));
        } else {
            apply(position, told);
        }
    }

    private void apply(Position position, Told told) {
        effects.add(told);
        save(position.at(1, told.sequence()));
    }

    private void park(Position position, Told told) {
        if (waiting(told.key()).putIfAbsent(told.sequence(), told) == null) {
            save(position.oneMoreParked());
        }
    }

    private void workOff(String key, @Nullable String behind) {
        boolean more = true;
        while (more) {
            more = transaction(() -> step(key, behind));
        }
    }

    private boolean step(String key, @Nullable String behind) {
        Position position = position(key);
        Map.@Nullable Entry<Long, Told> first = waiting(key).firstEntry();
        boolean ours = Objects.equals(position.blockedBy(), behind);
        if (!ours || first == null || turn(position, first.getValue()) == Verdict.BEHIND_GAP) {
            end(position, behind, ours);
            return false;
        }
        Told told = first.getValue();
        waiting(key).remove(first.getKey());
        Position left = position.oneLessParked();
        if (turn(position, told) != Verdict.NEXT) {
            save(left);
            return true;
        }
        if (poison.contains(told)) {
            dead.put(key, told);
            save(left.blocked(id(told)));
            return false;
        }
        apply(left, told);
        return true;
    }

    private void end(Position position, @Nullable String behind, boolean ours) {
        if (behind != null && ours) {
            dead.remove(position.aggregate().key());
            save(position.unblocked());
        }
    }

    private static Verdict turn(Position position, Told told) {
        return position.unblocked().judge(1, told.sequence(), false);
    }

    private <T> T transaction(Supplier<T> body) {
        var positionsBefore = new HashMap<>(positions);
        var parkedBefore = new HashMap<String, TreeMap<Long, Told>>();
        parked.forEach((key, waiting) -> parkedBefore.put(key, new TreeMap<>(waiting)));
        var deadBefore = new TreeMap<>(dead);
        var effectsBefore = new ArrayList<>(effects);
        T done = body.get();
        if (crashes.getAsBoolean()) {
            positions = positionsBefore;
            parked = parkedBefore;
            dead = deadBefore;
            effects = effectsBefore;
            throw new Crash();
        }
        if (crashes.getAsBoolean()) {
            throw new Crash();
        }
        return done;
    }

    private Position position(String key) {
        Aggregate aggregate = new Aggregate("simulated", SimulatedOutbox.TOPIC, key);
        return positions.getOrDefault(key, new Position(aggregate, 0, 0, 0, null));
    }

    private void save(Position position) {
        positions.put(position.aggregate().key(), position);
    }

    private TreeMap<Long, Told> waiting(String key) {
        return parked.computeIfAbsent(key, none -> new TreeMap<>());
    }

    private static String id(Told told) {
        return told.key() + "/" + told.sequence();
    }
}
