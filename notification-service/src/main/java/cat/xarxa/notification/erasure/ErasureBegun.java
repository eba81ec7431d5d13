package cat.xarxa.notification.erasure;

import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;

/** Somebody is to be erased; the rows of their ledger are still to be gone through. */
record ErasureBegun(UUID erasure) implements DomainEvent {}
