package cat.xarxa.acceptance.fault.check;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import cat.xarxa.acceptance.fault.check.Evidence.Position;
import cat.xarxa.acceptance.fault.check.Evidence.Told;
import cat.xarxa.acceptance.fault.check.Finding.Kind;
import cat.xarxa.acceptance.fault.history.Done;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Events against writes and outboxes: each write that tells has one, in its aggregate's order, and a consumer took it.
 */
final class EventCheck {

    private final List<Done> writes;
    private final Evidence evidence;
    /** As first seen by a consumer: the broker may hold one twice, which its id shows. */
    private final Map<String, Told> first = new LinkedHashMap<>();

    private final List<Finding> findings = new ArrayList<>();

    EventCheck(List<Done> writes, Evidence evidence) {
        this.writes = writes;
        this.evidence = evidence;
        evidence.records().forEach(told -> first.putIfAbsent(told.id(), told));
    }

    List<Finding> findings() {
        Map<String, Done> telling = telling();
        Set<String> subjects = new HashSet<>();
        for (Told told : first.values()) {
            if (!telling.containsKey(name(told))) {
                add(Kind.GHOST, told, "tells of what nobody wrote");
            } else if (!subjects.add(name(told))) {
                add(Kind.DUPLICATE, told, "tells the same again under another id");
            }
        }
        telling.forEach((name, done) -> {
            if (!subjects.contains(name)) {
                findings.add(new Finding(
                        Kind.LOST,
                        done.write().operation() + " " + done.write().key() + ": acknowledged and never told"));
            }
        });
        checkOutboxes();
        checkOrder();
        checkPositions();
        return findings;
    }

    private Map<String, Done> telling() {
        return writes.stream()
                .filter(done ->
                        done.isAcknowledged() && done.write().operation().tells())
                .collect(toMap(
                        done -> done.write().operation() + " " + done.written(), done -> done, (one, other) -> one));
    }

    private static String name(Told told) {
        return switch (told.type()) {
                    case "cat.xarxa.content.post-published.v1" -> "PUBLISH_POST ";
                    case "cat.xarxa.events.activity-announced.v1" -> "PUBLISH_ACTIVITY ";
                    case "cat.xarxa.events.recording-published.v1" -> "ADD_RECORDING ";
                    default -> told.type() + " ";
                }
                + told.subject();
    }

    private void checkOutboxes() {
        Set<String> kept = evidence.outbox().stream().map(Told::id).collect(toSet());
        first.values().stream()
                .filter(told -> !kept.contains(told.id()))
                .forEach(told -> add(Kind.GHOST, told, "is on the topic and in no outbox"));
        for (Told told : evidence.outbox()) {
            if (told.isUnsent() || !first.containsKey(told.id())) {
                add(Kind.UNDELIVERED, told, "is in the outbox and not on the topic");
            }
        }
    }

    private void checkOrder() {
        Map<String, Long> last = new HashMap<>();
        for (Told told : first.values()) {
            long before = last.getOrDefault(told.key(), 0L);
            if (told.sequence() != before + 1) {
                add(Kind.INVERSION, told, "is number " + told.sequence() + " after number " + before);
            }
            last.merge(told.key(), told.sequence(), Long::max);
        }
    }

    private void checkPositions() {
        Map<String, Position> reached =
                evidence.positions().stream().collect(toMap(Position::key, position -> position));
        Map<String, Long> newest = new HashMap<>();
        first.values().forEach(told -> newest.merge(told.key(), told.sequence(), Long::max));
        newest.forEach((key, sequence) -> {
            Position position = reached.get(key);
            if (position == null || position.sequence() < sequence || position.parked() > 0) {
                findings.add(new Finding(
                        Kind.UNDELIVERED, "aggregate " + key + ": consumed to " + position + " of " + sequence));
            }
        });
    }

    private void add(Kind kind, Told told, String what) {
        findings.add(new Finding(kind, told.type() + " " + told.id() + " of " + told.key() + ": " + what));
    }
}
