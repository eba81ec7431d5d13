package cat.xarxa.platform.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.temporal.ChronoUnit.MILLIS;

import cat.xarxa.platform.audit.chain.AuditEntry;
import cat.xarxa.platform.audit.chain.AuditKey;
import cat.xarxa.platform.audit.chain.AuditLog;
import cat.xarxa.platform.audit.chain.StoredEntry;
import cat.xarxa.platform.id.Ids;
import cat.xarxa.platform.outbox.Origins;
import java.time.Clock;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells the audit log what is being done, in the transaction in which it is done: both happen, or neither. */
public final class Audit {

    private static final int FINGERPRINT_LETTERS = 32;

    private final AuditLog log;
    private final AuditKey key;
    private final Ids ids;
    private final Clock clock;

    Audit(AuditLog log, AuditKey key, Ids ids, Clock clock) {
        this.log = log;
        this.key = key;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Appends an entry.
     *
     * @throws IllegalStateException when no transaction is active: an entry without its change would be untrue
     */
    public void append(Act act) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("no transaction is active for " + act.action());
        }
        log.add(StoredEntry.marked(entry(act), key));
    }

    private AuditEntry entry(Act act) {
        String id = ids.next().toString();
        Actor actor = Actor.current(act);
        return new AuditEntry(
                id,
                clock.instant().truncatedTo(MILLIS),
                actor.ref(),
                actor.roles(),
                act.organisation(),
                act.action(),
                act.kind(),
                act.object(),
                act.before().to(act.after(), this::fingerprint),
                act.reason(),
                Origins.of(id).correlationId());
    }

    /** With the key: nobody finds out what it is of by trying names. */
    private String fingerprint(String text) {
        String mark = key.mark(("xarxa audit fact 1\n" + text).getBytes(UTF_8));
        return "hidden:" + mark.substring(0, FINGERPRINT_LETTERS);
    }
}
