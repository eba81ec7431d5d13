package cat.xarxa.members.person;

import cat.xarxa.platform.sealing.SealingKey;
import java.time.ZoneId;
import java.util.List;
import org.jmolecules.event.types.DomainEvent;

/** What happens to a person. Names and addresses in here leave the service sealed only. */
public sealed interface PersonEvent extends DomainEvent {

    PersonId personId();

    /** The person has a key, with which all that is personal of them is sealed. */
    record KeyIssued(PersonId personId, SealingKey key) implements PersonEvent {}

    /** The person is known, by this name and language, and lives by the clocks of this zone. */
    record Registered(PersonId personId, Person.Kind kind, PersonName name, Language lang, ZoneId zone)
            implements PersonEvent {}

    /** These are the person's addresses now. */
    record ContactChanged(PersonId personId, List<Email> emails) implements PersonEvent {

        public ContactChanged {
            emails = List.copyOf(emails);
        }
    }

    /** The person has other duties now; no other service needs to know, a token says them. */
    record DutiesAssigned(PersonId personId) implements PersonEvent {}

    /** Nothing is known of the person any more. */
    record Erased(PersonId personId) implements PersonEvent {}
}
