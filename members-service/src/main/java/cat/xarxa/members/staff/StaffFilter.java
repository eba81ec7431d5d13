package cat.xarxa.members.staff;

import cat.xarxa.members.organisation.OrgId;
import java.util.UUID;

/**
 * Which people of an organisation a list holds.
 *
 * @param former whether also those who act for it no longer
 * @param after the person that the page before ended with, the id of nobody for the first page
 */
public record StaffFilter(OrgId orgId, boolean former, UUID after) {}
