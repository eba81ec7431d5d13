package cat.xarxa.members.member;

import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.territory.Seat;
import java.time.LocalDate;
import org.jmolecules.event.types.DomainEvent;

/** What happens to a member. */
public sealed interface MemberEvent extends DomainEvent {

    OrgId memberId();

    /** A body asked to join. */
    record Applied(OrgId memberId, MemberKind kind, String name, Seat seat, LocalDate on) implements MemberEvent {}

    /** A body takes part with voice and without a vote, until the Assembly decides. */
    record Pending(OrgId memberId, MemberKind kind, String name, Seat seat, LocalDate on) implements MemberEvent {}

    /** A body became a full member. */
    record Adhered(OrgId memberId, MemberKind kind, String name, Seat seat, Adhesion adhesion) implements MemberEvent {}

    /** A member's rights rest from a day on. */
    record Suspended(OrgId memberId, LocalDate on) implements MemberEvent {}

    /** A suspended member has its rights back from a day on. */
    record Reinstated(OrgId memberId, LocalDate on) implements MemberEvent {}

    /** A body is a member no longer, or will not be one. */
    record Left(OrgId memberId, Departure departure) implements MemberEvent {}
}
