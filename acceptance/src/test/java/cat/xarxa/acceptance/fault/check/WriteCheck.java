package cat.xarxa.acceptance.fault.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import cat.xarxa.acceptance.fault.check.Evidence.Thing;
import cat.xarxa.acceptance.fault.check.Finding.Kind;
import cat.xarxa.acceptance.fault.history.Done;
import cat.xarxa.acceptance.fault.history.Operation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Documents against writes: what was acknowledged stands there, once, and nothing else does. */
final class WriteCheck {

    private static final int STALE = 412;

    private final List<Done> writes;
    private final List<Thing> things;
    private final Map<String, Thing> byId;
    private final List<Finding> findings = new ArrayList<>();

    WriteCheck(List<Done> writes, Evidence evidence) {
        this.writes = writes;
        this.things = evidence.things();
        this.byId = things.stream().collect(toMap(Thing::id, Function.identity()));
    }

    List<Finding> findings() {
        writes.forEach(this::check);
        rewrites().forEach(this::checkRewrites);
        checkThings();
        return findings;
    }

    private void check(Done done) {
        if (done.isUnknown()) {
            add(Kind.LOST, done, "nobody can tell whether it was done");
        } else if (!done.isAcknowledged()) {
            checkRefused(done);
        } else if (!stands(done)) {
            add(Kind.LOST, done, "acknowledged and not there");
        }
    }

    private void checkRefused(Done done) {
        boolean isStale = done.outcome().status() == STALE && done.write().operation() == Operation.REWRITE_POST;
        if (!isStale) {
            add(Kind.REFUSED, done, "answered " + done.outcome().status());
        }
    }

    private boolean stands(Done done) {
        Thing thing = byId.get(
                done.write().operation().creates()
                        ? done.written()
                        : done.write().aggregate());
        if (thing == null) {
            return false;
        }
        return switch (done.write().operation()) {
            case CREATE_POST, CREATE_ACTIVITY ->
                thing.createdUnder().equals(done.write().key());
            case PUBLISH_POST, PUBLISH_ACTIVITY -> thing.isPublished();
            case ADD_RECORDING ->
                done.written().equals(thing.recordings().get(done.write().key()));
            case REWRITE_POST -> true;
        };
    }

    private Map<String, List<Done>> rewrites() {
        return writes.stream()
                .filter(done -> done.isAcknowledged() && done.write().operation() == Operation.REWRITE_POST)
                .collect(groupingBy(done -> done.write().aggregate()));
    }

    /**
     * Each made a version of its own, and the newest is what the document says: nobody overwrote what they had not
     * read.
     */
    private void checkRewrites(String id, List<Done> rewrites) {
        Set<Long> versions = new HashSet<>();
        rewrites.stream()
                .filter(done -> !versions.add(version(done)))
                .forEach(done -> add(Kind.LOST, done, "another rewrite made the same version"));
        Done newest =
                rewrites.stream().max(Comparator.comparing(WriteCheck::version)).orElseThrow();
        Thing thing = byId.get(id);
        boolean stands = thing != null
                && thing.rewrittenUnder().equals(newest.write().key())
                && thing.version() == version(newest);
        if (!stands) {
            add(Kind.LOST, newest, "the newest rewrite is not what stands there");
        }
    }

    private static long version(Done done) {
        return Long.parseLong(done.outcome().version().replace("\"", ""));
    }

    private void checkThings() {
        Set<String> creations = keys(Done::isAcknowledged);
        Set<String> seen = new HashSet<>();
        for (Thing thing : things) {
            if (!creations.contains(thing.createdUnder())) {
                findings.add(new Finding(Kind.GHOST, "document " + thing.id() + " of " + thing.createdUnder()));
            } else if (!seen.add(thing.createdUnder())) {
                findings.add(new Finding(Kind.DUPLICATE, "document " + thing.id() + " of " + thing.createdUnder()));
            }
            thing.recordings().keySet().stream()
                    .filter(key -> !creations.contains(key))
                    .forEach(key -> findings.add(new Finding(Kind.GHOST, "recording of " + key)));
        }
    }

    private Set<String> keys(Predicate<Done> which) {
        Set<String> keys = new HashSet<>();
        writes.stream().filter(which).forEach(done -> keys.add(done.write().key()));
        return keys;
    }

    private void add(Kind kind, Done done, String what) {
        findings.add(
                new Finding(kind, done.write().operation() + " " + done.write().key() + ": " + what));
    }
}
