package cat.xarxa.members.contact;

import cat.xarxa.members.mandate.Mandate;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.person.PersonId;
import java.time.Instant;

/**
 * That somebody agreed to be shown with their address to whoever acts for the same member, and to the office. It holds
 * no address: the one that is first in the person's own data is shown.
 *
 * @param at when they agreed
 */
record Consent(PersonId personId, OrgId orgId, Instant at) {

    /** It is good for the mandate in which it was given, and for none that comes later. */
    boolean covers(Mandate mandate, Instant now) {
        return mandate.personId().equals(personId)
                && mandate.orgId().equals(orgId)
                && mandate.holdsAt(at)
                && mandate.holdsAt(now);
    }
}
