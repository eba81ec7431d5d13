package cat.xarxa.members.erasure;

import cat.xarxa.members.person.PersonId;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;

/** What happens to an erasure that others have to know of. */
public sealed interface ErasureEvent extends DomainEvent {

    /** It was decided: whoever holds something of the person erases it. */
    record Requested(UUID erasureId, PersonId personId) implements ErasureEvent {}

    /** All have answered. */
    record Completed(UUID erasureId, PersonId personId) implements ErasureEvent {}

    /** Time has passed since a key was destroyed: its topic has to move on, or the disk keeps the key. */
    record Heartbeat(int beat) implements ErasureEvent {}
}
