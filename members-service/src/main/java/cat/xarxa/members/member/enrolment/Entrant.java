package cat.xarxa.members.member.enrolment;

import cat.xarxa.members.member.Adhesion;
import cat.xarxa.members.member.ApplyForMembership;
import cat.xarxa.members.member.MemberState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A body on a list.
 *
 * @param line where it stands, counted from 1
 * @param application what it is; with the day of its first step
 * @param slugged whether the list gives its slug, and not only a name to make it of
 * @param state how far it has come
 * @param on the day from which that counts
 * @param adhesion how it became a member, null where it is none yet
 */
record Entrant(
        int line,
        ApplyForMembership application,
        boolean slugged,
        MemberState state,
        LocalDate on,
        @Nullable Adhesion adhesion) {}
