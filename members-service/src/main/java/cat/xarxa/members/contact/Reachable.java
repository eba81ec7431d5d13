package cat.xarxa.members.contact;

import cat.xarxa.members.mandate.Capacity;
import cat.xarxa.members.person.Email;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.members.person.PersonName;

/** Somebody of a member who agreed to be shown, as they are shown. */
public record Reachable(PersonId personId, PersonName name, Capacity.Role role, Email address) {}
