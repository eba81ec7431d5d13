package cat.xarxa.notification.retention;

import cat.xarxa.notification.delivery.KeptFor;
import cat.xarxa.notification.delivery.OldRows;
import cat.xarxa.notification.digest.Digests;
import cat.xarxa.notification.directory.RecipientRange;
import cat.xarxa.notification.directory.Recipients;
import cat.xarxa.notification.directory.Recipients.Holder;
import cat.xarxa.platform.transaction.Transactions;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Goes through all inboxes once and lets go what is older than it may be; it may be broken off anywhere. */
@Component
class RetentionRound {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionRound.class);
    private static final int ROWS_AT_ONCE = 100;

    private final Recipients recipients;
    private final OldRows rows;
    private final Digests digests;
    private final KeptFor kept;
    private final Transactions transactions;
    private final Counter gone;

    RetentionRound(
            Recipients recipients,
            OldRows rows,
            Digests digests,
            KeptFor kept,
            Transactions transactions,
            MeterRegistry meters) {
        this.recipients = recipients;
        this.rows = rows;
        this.digests = digests;
        this.kept = kept;
        this.transactions = transactions;
        this.gone = Counter.builder("xarxa.retention.gone")
                .description("Rows of the ledger that were kept as long as they may be")
                .register(meters);
    }

    /** Answers how many rows went. */
    int work(Instant now) {
        Instant before = kept.since(now);
        int all = 0;
        for (RecipientRange range : recipients.ranges()) {
            for (Holder holder : recipients.in(range)) {
                all += inbox(holder.id(), before);
            }
        }
        all += digests(before);
        if (all > 0) {
            LOG.info("{} rows of the ledger from before {} are gone", all, before);
        }
        return all;
    }

    private int inbox(UUID person, Instant before) {
        int all = 0;
        int some = 1;
        while (some > 0) {
            some = counted(transactions.inTransaction(() -> rows.forget(person, before, ROWS_AT_ONCE)));
            all += some;
        }
        return all;
    }

    private int digests(Instant before) {
        int all = 0;
        boolean more = true;
        while (more) {
            int some = transactions.inTransaction(() -> {
                Digests.Old old = digests.forgetBefore(before, ROWS_AT_ONCE);
                return old.mails().isEmpty() ? -1 : rows.forget(old.mails());
            });
            more = some >= 0;
            all += more ? counted(some) : 0;
        }
        return all;
    }

    private int counted(int some) {
        gone.increment(some);
        return some;
    }
}
