package cat.xarxa.platform.audit.verify;

import cat.xarxa.platform.audit.chain.Checkpoint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** How far the chain reached at moments that were told to the broker, whatever the database says now. */
final class WitnessedHeads {

    private final NavigableMap<Long, List<Checkpoint>> heads = new TreeMap<>();
    private long agreed;

    WitnessedHeads(Collection<Checkpoint> checkpoints) {
        checkpoints.forEach(checkpoint -> heads.computeIfAbsent(checkpoint.last(), any -> new ArrayList<>(1))
                .add(checkpoint));
    }

    /** Whether the chain had this hash here whenever it was told of. */
    boolean agree(long position, String hash) {
        List<Checkpoint> told = heads.get(position);
        if (told == null) {
            return true;
        }
        boolean same = told.stream().map(Checkpoint::hash).allMatch(hash::equals);
        agreed = same ? position : agreed;
        return same;
    }

    /** The last place where it agreed. */
    long agreed() {
        return agreed;
    }

    /** The nearest that says that the chain reached beyond a place. */
    Optional<Checkpoint> beyond(long position) {
        return Optional.ofNullable(heads.higherEntry(position))
                .map(Map.Entry::getValue)
                .map(List::getFirst);
    }

    /** How far the chain has reached; 0 when nothing was told. */
    long furthest() {
        return heads.isEmpty() ? 0 : heads.lastKey();
    }
}
