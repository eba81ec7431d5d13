package cat.xarxa.platform.audit.verify;

import cat.xarxa.platform.audit.chain.AuditKey;
import cat.xarxa.platform.audit.verify.Flaw.Kind;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Does what somebody with all rights on the database could do, without the secret. */
final class Attacker {

    /** Tampers; says which position is the first bad one, 0 for an entry without a place. */
    private interface Deed {
        long on(SealedChain chain);
    }

    /** A way to tamper, and as what it is found. */
    private record Way(Deed deed, Set<Kind> foundAs) {}

    private final Map<String, Way> ways = new TreeMap<>();

    /** @param real what the service goes on signing with after somebody has set its database back */
    Attacker(long seed, AuditKey real) {
        Random random = new Random(seed);
        EntryDeeds entries = new EntryDeeds(random);
        ChainDeeds ends = new ChainDeeds(random, real);
        BeginningDeeds beginnings = new BeginningDeeds(random, real);
        ways.put("forges a beginning", new Way(beginnings::forge, Set.of(Kind.SIGNATURE)));
        ways.put("edits the beginning", new Way(beginnings::edit, Set.of(Kind.SIGNATURE)));
        ways.put("deletes the beginning", new Way(beginnings::delete, Set.of(Kind.MISSING)));
        ways.put("deletes more than was let go", new Way(beginnings::cutFurther, Set.of(Kind.MISSING, Kind.TRUNCATED)));
        ways.put("puts an older beginning back", new Way(beginnings::replay, Set.of(Kind.MISSING)));
        ways.put("edits a field of an entry", new Way(entries::editEntry, Set.of(Kind.CHANGED)));
        ways.put("edits a field of a seal", new Way(entries::editSeal, Set.of(Kind.CHANGED)));
        ways.put(
                "moves an entry",
                new Way(entries::move, Set.of(Kind.MISSING, Kind.TRUNCATED, Kind.FORKED, Kind.REORDERED)));
        ways.put("deletes entries", new Way(entries::delete, Set.of(Kind.MISSING, Kind.TRUNCATED)));
        ways.put("deletes an entry and closes the hole", new Way(entries::deleteAndRenumber, Set.of(Kind.CHANGED)));
        ways.put("swaps contents", new Way(entries::swapContents, Set.of(Kind.CHANGED)));
        ways.put("swaps seals", new Way(entries::swapSeals, Set.of(Kind.REORDERED)));
        ways.put("inserts a forged entry that waits", new Way(entries::insertWaiting, Set.of(Kind.CHANGED)));
        ways.put("inserts a copy", new Way(entries::insertCopy, Set.of(Kind.CHANGED, Kind.FORKED)));
        ways.put("appends a forged entry", new Way(entries::append, Set.of(Kind.UNSIGNED, Kind.SIGNATURE)));
        ways.put("takes the seal away", new Way(entries::unseal, Set.of(Kind.MISSING, Kind.TRUNCATED)));
        ways.put("truncates the tail", new Way(ends::truncate, Set.of(Kind.TRUNCATED)));
        ways.put(
                "truncates the tail with its checkpoints",
                new Way(ends::truncateWithCheckpoints, Set.of(Kind.TRUNCATED, Kind.UNSIGNED)));
        ways.put("sets the log back and lets it go on", new Way(ends::fork, Set.of(Kind.FORKED)));
        ways.put("edits a checkpoint", new Way(ends::editCheckpoint, Set.of(Kind.SIGNATURE)));
        ways.put("swaps signatures", new Way(ends::swapSignatures, Set.of(Kind.SIGNATURE)));
        ways.put("deletes a checkpoint", new Way(ends::deleteCheckpoint, Set.of(Kind.UNSIGNED)));
    }

    List<String> ways() {
        return List.copyOf(ways.keySet());
    }

    long tamper(String way, SealedChain chain) {
        return ways.get(way).deed().on(chain);
    }

    Set<Kind> foundAs(String way) {
        return ways.get(way).foundAs();
    }
}
