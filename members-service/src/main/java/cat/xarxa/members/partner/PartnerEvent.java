package cat.xarxa.members.partner;

import cat.xarxa.members.organisation.OrgId;
import java.time.LocalDate;
import org.jmolecules.event.types.DomainEvent;

/** What happens to a partner. */
public sealed interface PartnerEvent extends DomainEvent {

    OrgId partnerId();

    /** An organisation and the network agreed to work together. */
    record Agreed(OrgId partnerId, String name, PartnerKind kind, LocalDate agreedOn) implements PartnerEvent {}

    /** The agreement has its last day. */
    record Ended(OrgId partnerId, LocalDate on) implements PartnerEvent {}
}
