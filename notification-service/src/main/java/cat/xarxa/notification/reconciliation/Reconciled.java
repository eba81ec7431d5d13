package cat.xarxa.notification.reconciliation;

import cat.xarxa.notification.fanout.FanoutReports.Run;
import cat.xarxa.notification.reconciliation.Difference.Kind;
import java.util.List;

/**
 * How the ledger stands with one telling.
 *
 * @param present rows that are there
 * @param counted rows that were counted when they were decided
 * @param differences every row that is not as it should be
 */
public record Reconciled(Run run, long present, long counted, List<Difference> differences) {

    public Reconciled {
        differences = List.copyOf(differences);
    }

    public long number(Kind kind) {
        return differences.stream()
                .filter(difference -> difference.kind() == kind)
                .count();
    }

    /** Rows that should be there: those that are, less those that nothing calls for, and those that are missing. */
    public long expected() {
        return present - number(Kind.UNEXPECTED) + number(Kind.MISSING);
    }

    /**
     * 0 when all is well. Rows that were counted and are gone are a difference also when nobody can say whose they
     * were, for who was to be told then may have left since.
     */
    public long difference() {
        return Math.max(Math.abs(counted - present), number(Kind.MISSING) + number(Kind.UNEXPECTED))
                + number(Kind.OVERDUE);
    }
}
