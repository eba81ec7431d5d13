package cat.xarxa.platform.audit.seal;

import static java.time.temporal.ChronoUnit.MILLIS;

import cat.xarxa.platform.audit.chain.AuditKey;
import cat.xarxa.platform.audit.chain.AuditLog;
import cat.xarxa.platform.audit.chain.AuditSealedV1;
import cat.xarxa.platform.audit.chain.Checkpoint;
import cat.xarxa.platform.audit.chain.Seal;
import cat.xarxa.platform.audit.chain.StoredEntry;
import cat.xarxa.platform.lease.Lease;
import cat.xarxa.platform.outbox.Outbox;
import cat.xarxa.platform.transaction.Transactions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * Seals one batch: places, checkpoint and the event that tells of it are one transaction. It writes to the lease, so
 * that a sealer that slept through its lease can seal nothing and the chain has one end.
 */
final class Sealing {

    static final int BATCH = 500;

    private final AuditLog log;
    private final AuditKey key;
    private final String service;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Clock clock;

    Sealing(AuditLog log, AuditKey key, String service, Outbox outbox, Transactions transactions, Clock clock) {
        this.log = log;
        this.key = key;
        this.service = service;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Seals what waits, a batch at most.
     *
     * @return false, and nothing is sealed, when another sealer has taken over
     */
    boolean batch(Lease lease) {
        return transactions.inTransaction(() -> {
            if (!lease.renew()) {
                return false;
            }
            List<StoredEntry> waiting = log.unsealed(BATCH);
            if (!waiting.isEmpty()) {
                seal(waiting, lease.token());
            }
            return true;
        });
    }

    private void seal(List<StoredEntry> entries, long token) {
        long end = log.last().map(Checkpoint::last).orElse(0L);
        String previous = log.last().map(Checkpoint::hash).orElse(Seal.GENESIS);
        List<Seal> seals = new ArrayList<>();
        String hash = previous;
        for (StoredEntry entry : entries) {
            Seal seal = Seal.behind(end + seals.size(), hash, entry.bytesToSeal(), key);
            hash = seal.hash();
            seals.add(seal);
        }
        Checkpoint checkpoint = Checkpoint.signed(
                end + 1, seals.getLast(), previous, clock.instant().truncatedTo(MILLIS), token, key);
        log.seal(entries, seals, checkpoint);
        outbox.append(AuditSealedV1.event(service, checkpoint));
    }
}
