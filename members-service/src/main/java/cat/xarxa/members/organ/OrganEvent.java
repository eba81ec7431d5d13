package cat.xarxa.members.organ;

import java.time.LocalDate;
import org.jmolecules.event.types.DomainEvent;

/** What happens to an organ. */
public sealed interface OrganEvent extends DomainEvent {

    OrganId organId();

    /** An organ was formed. */
    record Formed(OrganId organId, OrganKind kind, LocalDate from) implements OrganEvent {}

    /** Somebody takes a seat, or a seat has its last day. */
    record MembershipChanged(OrganId organId, Seat seat) implements OrganEvent {}

    /** An organ was closed; its seats have ended with it, each with an event of its own before this one. */
    record Closed(OrganId organId, LocalDate on) implements OrganEvent {}
}
