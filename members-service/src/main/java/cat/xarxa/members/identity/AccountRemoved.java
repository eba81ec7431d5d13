package cat.xarxa.members.identity;

import cat.xarxa.members.person.PersonId;
import org.jmolecules.event.types.DomainEvent;

/**
 * Nobody can sign in as this person any more, for they were erased.
 *
 * @param accounts how many there were: 1, or 0 when it was not there
 */
public record AccountRemoved(PersonId personId, int accounts) implements DomainEvent {}
