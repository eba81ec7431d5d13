package cat.xarxa.members.staff;

import cat.xarxa.members.mandate.Capacity;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.person.Profile;
import java.time.LocalDate;

/**
 * Somebody who is to act for an organisation.
 *
 * @param from the first day of their mandate
 */
public record Newcomer(OrgId orgId, Profile profile, Capacity capacity, LocalDate from) {}
