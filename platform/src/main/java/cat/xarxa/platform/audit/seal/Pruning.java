package cat.xarxa.platform.audit.seal;

import static java.time.temporal.ChronoUnit.MILLIS;

import cat.xarxa.platform.audit.AuditSettings;
import cat.xarxa.platform.audit.chain.AuditKeys;
import cat.xarxa.platform.audit.chain.AuditLog;
import cat.xarxa.platform.audit.chain.Beginning;
import cat.xarxa.platform.audit.chain.Checkpoint;
import cat.xarxa.platform.audit.verify.BatchCheck;
import cat.xarxa.platform.lease.Lease;
import cat.xarxa.platform.transaction.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets go what is kept no longer, batch by batch from the oldest on: the entries, their checkpoint and the signature on
 * where the chain begins now are one transaction. A batch that is not as it was sealed stays, for whoever looks.
 */
final class Pruning {

    private static final Logger LOG = LoggerFactory.getLogger(Pruning.class);
    private static final Duration PAUSE = Duration.ofHours(1);
    private static final int MOST = 200;

    private final AuditLog log;
    private final AuditKeys keys;
    private final Duration kept;
    private final Transactions transactions;
    private final Clock clock;
    private Instant next = Instant.MIN;

    Pruning(AuditLog log, AuditKeys keys, AuditSettings settings, Transactions transactions, Clock clock) {
        this.log = log;
        this.keys = keys;
        this.kept = settings.kept();
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whether it is time to look. */
    boolean isDue() {
        return !clock.instant().isBefore(next);
    }

    /**
     * Lets go all that is too old, some hundred batches at most.
     *
     * @return false when another sealer has taken over
     */
    boolean round(Lease lease) {
        next = clock.instant().plus(PAUSE);
        Step step = Step.GONE;
        for (int batches = 0; step == Step.GONE && batches < MOST; batches++) {
            step = transactions.inTransaction(() -> lease.renew() ? oldest() : Step.LEASE_LOST);
        }
        return step != Step.LEASE_LOST;
    }

    private Step oldest() {
        Instant now = clock.instant().truncatedTo(MILLIS);
        Optional<Checkpoint> old = log.oldestBeforeTheLast()
                .filter(batch -> batch.isGenuine(keys))
                .filter(batch -> batch.sealedAt().isBefore(now.minus(kept)));
        if (old.isEmpty()) {
            return Step.NONE;
        }
        Checkpoint batch = old.get();
        if (!BatchCheck.isWhole(keys, log.beginning().orElse(null), batch, log.entriesOf(batch))) {
            LOG.error("The audit log is not as it was sealed before place {}: nothing is let go", batch.last() + 1);
            return Step.NONE;
        }
        log.letGo(Beginning.behind(batch, now, keys.current()));
        LOG.info("The audit log begins behind place {}: what is older is kept no longer", batch.last());
        return Step.GONE;
    }

    /** What came of looking at the oldest batch. */
    private enum Step {
        LEASE_LOST,
        NONE,
        GONE
    }
}
