package cat.xarxa.acceptance.fault.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import cat.xarxa.acceptance.fault.check.Evidence.Row;
import cat.xarxa.acceptance.fault.check.Evidence.Told;
import cat.xarxa.acceptance.fault.check.Finding.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Ledger and mails against events: each reached the same people as one without faults, and each of them once. */
final class DeliveryCheck {

    /** What is held waits for its digest; when that was due already, its state says so. */
    private static final Set<String> ARRIVED = Set.of("DELIVERED", "ACCEPTED", "HELD", "IN_DIGEST");

    private final Evidence evidence;
    private final List<Finding> findings = new ArrayList<>();

    DeliveryCheck(Evidence evidence) {
        this.evidence = evidence;
    }

    List<Finding> findings() {
        Map<String, Told> events =
                evidence.records().stream().collect(toMap(Told::id, told -> told, (one, again) -> one));
        Map<String, List<Row>> rows = evidence.ledger().stream().collect(groupingBy(Row::event));
        rows.forEach((event, all) -> {
            if (!events.containsKey(event) && !all.stream().allMatch(Row::isDigest)) {
                add(Kind.GHOST, all.size() + " rows of event " + event + ", which is on no topic");
            }
        });
        events.forEach((id, told) -> checkReach(told, rows.getOrDefault(id, List.of())));
        checkTwice();
        checkMails();
        return findings;
    }

    private void checkReach(Told told, List<Row> rows) {
        Set<String> expected = evidence.audience().getOrDefault(told.type(), Set.of());
        Set<String> reached = rows.stream().map(Row::address).collect(toSet());
        expected.stream()
                .filter(address -> !reached.contains(address))
                .forEach(address -> add(Kind.UNDELIVERED, address + " has no row of event " + told.id()));
        reached.stream()
                .filter(address -> !expected.contains(address))
                .forEach(address -> add(Kind.GHOST, address + " has a row of event " + told.id() + " of others"));
        rows.stream()
                .filter(row -> !ARRIVED.contains(row.state()))
                .forEach(row -> add(Kind.UNDELIVERED, "row " + row.id() + " is " + row.state()));
    }

    private void checkTwice() {
        Set<String> seen = new HashSet<>();
        for (Row row : evidence.ledger()) {
            if (!seen.add(row.publication() + " " + row.address())) {
                add(Kind.DUPLICATE, row.address() + " is told twice of " + row.publication());
            }
        }
    }

    private void checkMails() {
        Map<String, Integer> times = new HashMap<>();
        evidence.mails().forEach(id -> times.merge(id, 1, Integer::sum));
        Set<String> known = new HashSet<>();
        evidence.ledger().stream().filter(Row::isMail).forEach(row -> {
            String id = MessageId.of(row.id());
            known.add(id);
            int arrived = times.getOrDefault(id, 0);
            if (arrived == 0 && row.state().equals("ACCEPTED")) {
                add(Kind.UNDELIVERED, "the mail of row " + row.id() + " is not in the sink");
            }
            for (int again = 1; again < arrived; again++) {
                add(Kind.MAILED_TWICE, "row " + row.id());
            }
        });
        times.keySet().stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> add(Kind.GHOST, "mail " + id + " of no row"));
    }

    private void add(Kind kind, String what) {
        findings.add(new Finding(kind, what));
    }
}
