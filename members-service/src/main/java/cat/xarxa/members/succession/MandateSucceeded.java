package cat.xarxa.members.succession;

import cat.xarxa.members.mandate.MandateId;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.person.PersonId;
import java.util.Set;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;

/** A person took over from another; told before the predecessor's mandate ends. */
public record MandateSucceeded(UUID successionId, OrgId orgId, Party from, Party to, Set<Heirloom> inherit)
        implements DomainEvent {

    public MandateSucceeded {
        inherit = Set.copyOf(inherit);
    }

    /** One of the two, and their mandate. */
    public record Party(MandateId mandateId, PersonId personId) {}
}
