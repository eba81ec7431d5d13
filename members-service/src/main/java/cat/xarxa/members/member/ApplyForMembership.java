package cat.xarxa.members.member;

import cat.xarxa.members.organisation.OrgId;
import java.time.LocalDate;

/**
 * A body asks to join.
 *
 * @param id the slug it will be known by
 * @param kind what it is
 * @param name its name in Catalan
 * @param townIneCode5 the municipality that a town council governs, or that another body sits in
 * @param on the day on which it asked
 */
public record ApplyForMembership(OrgId id, MemberKind kind, String name, String townIneCode5, LocalDate on) {}
