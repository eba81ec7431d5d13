package cat.xarxa.notification.reconciliation;

import cat.xarxa.notification.delivery.DeliveryKey;
import cat.xarxa.notification.delivery.Ledger;
import cat.xarxa.notification.directory.Recipient;
import cat.xarxa.notification.directory.RecipientRange;
import cat.xarxa.notification.directory.Recipients;
import cat.xarxa.notification.fanout.FanoutReports;
import cat.xarxa.notification.fanout.FanoutReports.Run;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.reconciliation.Difference.Kind;
import cat.xarxa.platform.transaction.Transactions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Checks all rows of one telling, range by range; work that goes on meanwhile is no difference. */
@Component
class RunCheck {

    private static final int AT_ONCE = 1_000;

    private final FanoutReports reports;
    private final Recipients recipients;
    private final Ledger ledger;
    private final SliceCheck slices;
    private final Transactions transactions;

    RunCheck(
            FanoutReports reports, Recipients recipients, Ledger ledger, SliceCheck slices, Transactions transactions) {
        this.reports = reports;
        this.recipients = recipients;
        this.ledger = ledger;
        this.slices = slices;
        this.transactions = transactions;
    }

    Reconciled check(Run run, Publication publication, Instant overdue) {
        List<Difference> differences = new ArrayList<>();
        for (RecipientRange range : recipients.ranges()) {
            differences.addAll(transactions.inTransaction(() -> slices.differences(run, publication, range, overdue)));
        }
        differences.addAll(strays(run.sourceEvent()));
        return transactions.inTransaction(() -> {
            Run now = reports.find(run.sourceEvent()).orElse(run);
            return new Reconciled(now, ledger.count(run.sourceEvent()), now.counted(), differences);
        });
    }

    /** Rows about nobody who could be told: no range has them, and no erasure made them anonymous. */
    private List<Difference> strays(UUID run) {
        List<Difference> strays = new ArrayList<>();
        List<String> some = new ArrayList<>(AT_ONCE);
        ledger.forEachKey(run, key -> {
            if (!DeliveryKey.isOfErased(key)) {
                some.add(key);
            }
            if (some.size() == AT_ONCE) {
                strays.addAll(strays(some));
                some.clear();
            }
        });
        strays.addAll(strays(some));
        return strays;
    }

    private List<Difference> strays(List<String> keys) {
        List<DeliveryKey> read = keys.stream().map(DeliveryKey::parse).toList();
        Set<UUID> known = recipients.byId(read.stream().map(DeliveryKey::person).collect(Collectors.toSet())).stream()
                .map(Recipient::id)
                .collect(Collectors.toSet());
        return read.stream()
                .filter(key -> !known.contains(key.person()))
                .map(key -> new Difference(Kind.UNEXPECTED, key.text(), null))
                .toList();
    }
}
