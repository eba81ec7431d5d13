package cat.xarxa.members.guest;

import cat.xarxa.members.person.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;

/** What happens to guests that others have to know of. */
public sealed interface GuestEvent extends DomainEvent {

    /**
     * Somebody asked for a mail to an address, to confirm what they wished for.
     *
     * @param wish as notification-service knows it
     * @param expires until when they may confirm
     */
    record Asked(PersonId personId, UUID wish, Instant expires) implements GuestEvent {}
}
