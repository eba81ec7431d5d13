package cat.xarxa.notification.guest;

import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;

/** What guests did by the links in their mails, for members-service to hear. */
public sealed interface GuestEvent extends DomainEvent {

    UUID person();

    /** The address is theirs, they say. */
    record Confirmed(UUID person) implements GuestEvent {}

    /** They used the network, or still do. */
    record Used(UUID person) implements GuestEvent {}

    /** They want to be erased. */
    record Leaving(UUID person) implements GuestEvent {}
}
