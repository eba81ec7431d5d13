package cat.xarxa.members.member;

import cat.xarxa.members.organisation.OrgId;
import org.jmolecules.event.types.DomainEvent;

/** What happens to a member. */
public sealed interface MemberEvent extends DomainEvent {

    /** A body became a full member. */
    record Adhered(OrgId memberId, MemberKind kind, String name, Seat seat, Adhesion adhesion) implements MemberEvent {}
}
