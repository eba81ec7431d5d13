package cat.xarxa.notification.digest;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;

/** Something that happened to digests. */
public sealed interface DigestEvent extends DomainEvent {

    /** Digests are made later than they were due: nobody was there in time. */
    record Missed(UUID run, Instant due, Instant begun) implements DigestEvent {}

    /**
     * All digests that were due are made.
     *
     * @param mailed how many people have a mail on its way
     * @param empty for how many nothing was left to tell
     */
    record Compiled(UUID run, Instant due, long mailed, long empty) implements DigestEvent {}

    /**
     * Somebody's digest is made; told within the service only.
     *
     * @param mailed whether there was something left to tell, and a mail waits to be sent
     */
    record Made(boolean mailed) implements DigestEvent {}
}
