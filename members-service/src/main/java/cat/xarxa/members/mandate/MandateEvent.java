package cat.xarxa.members.mandate;

import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.person.PersonId;
import java.time.LocalDate;
import org.jmolecules.event.types.DomainEvent;

/** What happens to a mandate. */
public sealed interface MandateEvent extends DomainEvent {

    MandateId mandateId();

    PersonId personId();

    /** A person may act for an organisation from a day on. */
    record Started(MandateId mandateId, PersonId personId, OrgId orgId, Capacity capacity, LocalDate from)
            implements MandateEvent {}

    /** A person may act for an organisation until a day, by this mandate. */
    record Ended(MandateId mandateId, PersonId personId, OrgId orgId, LocalDate to) implements MandateEvent {}

    /** A person may do more, or less, for an organisation. */
    record RightsChanged(MandateId mandateId, PersonId personId, OrgId orgId, Capacity.Rights rights)
            implements MandateEvent {}
}
