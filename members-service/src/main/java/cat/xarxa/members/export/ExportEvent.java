package cat.xarxa.members.export;

import cat.xarxa.members.person.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;

/** What happens to an export that others have to know of. */
public sealed interface ExportEvent extends DomainEvent {

    /** Whoever holds something of the person takes a copy of it. */
    record Requested(UUID exportId, PersonId personId, Instant keptUntil) implements ExportEvent {}

    /** A copy that others asked for on the person's word is whole: the person is to know. */
    record Completed(UUID exportId, PersonId personId, Instant keptUntil) implements ExportEvent {}
}
