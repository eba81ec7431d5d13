package cat.xarxa.platform.audit.chain;

import cat.xarxa.platform.outbox.OutgoingEvent;
import java.time.Instant;

/**
 * A checkpoint as it is told to the broker: the second place, which who can write to the database cannot reach.
 *
 * @param service whose chain it is
 */
public record AuditSealedV1(
        String service,
        long first,
        long last,
        String previous,
        String hash,
        Instant sealedAt,
        long token,
        String key,
        String signature) {

    /** Checkpoints of all services, the key is the service. */
    public static final String TOPIC = "xarxa.audit.checkpoint";

    public static final String TYPE = "cat.xarxa.audit.audit-sealed.v1";

    /** The event of a checkpoint. */
    public static OutgoingEvent event(String service, Checkpoint checkpoint) {
        return new OutgoingEvent(TOPIC, TYPE, service, of(service, checkpoint));
    }

    static AuditSealedV1 of(String service, Checkpoint checkpoint) {
        return new AuditSealedV1(
                service,
                checkpoint.first(),
                checkpoint.last(),
                checkpoint.previous(),
                checkpoint.hash(),
                checkpoint.sealedAt(),
                checkpoint.token(),
                checkpoint.key(),
                checkpoint.signature());
    }

    /** The checkpoint that was told. */
    public Checkpoint checkpoint() {
        return new Checkpoint(first, last, previous, hash, sealedAt, token, key, signature);
    }
}
