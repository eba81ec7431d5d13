package cat.xarxa.notification.reconciliation.web;

import cat.xarxa.notification.reconciliation.Difference;
import cat.xarxa.notification.reconciliation.Difference.Kind;
import cat.xarxa.notification.reconciliation.Reconciled;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the ledger stands with one telling.
 *
 * @param difference 0 when all is well
 * @param counted rows that were counted when they were decided
 * @param findings the first hundred of what is not as it should be
 */
record ReconciledView(
        UUID sourceEventId,
        UUID publicationId,
        String kind,
        String state,
        Instant publishedAt,
        long difference,
        long expected,
        long present,
        long counted,
        long missing,
        long unexpected,
        long overdue,
        List<FindingView> findings) {

    private static final int SHOWN = 100;

    static ReconciledView of(Reconciled reconciled) {
        return new ReconciledView(
                reconciled.run().sourceEvent(),
                reconciled.run().publication(),
                reconciled.run().kind().name(),
                reconciled.run().state(),
                reconciled.run().publishedAt(),
                reconciled.difference(),
                reconciled.expected(),
                reconciled.present(),
                reconciled.counted(),
                reconciled.number(Kind.MISSING),
                reconciled.number(Kind.UNEXPECTED),
                reconciled.number(Kind.OVERDUE),
                reconciled.differences().stream()
                        .limit(SHOWN)
                        .map(FindingView::of)
                        .toList());
    }

    /**
     * One row or slice.
     *
     * @param subject the row's key, by the ids of event and person; or the slice's id
     */
    record FindingView(
            String kind, String subject, @Nullable String state) {

        private static FindingView of(Difference difference) {
            return new FindingView(difference.kind().name(), difference.subject(), difference.state());
        }
    }
}
