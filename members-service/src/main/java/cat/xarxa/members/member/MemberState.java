package cat.xarxa.members.member;

import java.util.Set;

/** How far a member has come; an organ decides each step. */
public enum MemberState {
    /** Has asked to join; not public. */
    APPLIED,
    /** Voice, no vote, until the Assembly decides. */
    PENDING,
    ADHERED,
    /** Its people read and are told as before, and change nothing. */
    SUSPENDED,
    /** Nobody acts for it any more. */
    LEFT;

    /** Whether the public may know: who takes part is a public fact; who asks to, rests or is gone is not. */
    public boolean isPublic() {
        return this == PENDING || this == ADHERED;
    }

    /** Whether this step may be the next one. */
    boolean leadsTo(MemberState next) {
        return next(this).contains(next);
    }

    private static Set<MemberState> next(MemberState state) {
        return switch (state) {
            case APPLIED -> Set.of(PENDING, LEFT);
            case PENDING -> Set.of(ADHERED, LEFT);
            case ADHERED -> Set.of(SUSPENDED, LEFT);
            case SUSPENDED -> Set.of(ADHERED, LEFT);
            case LEFT -> Set.of();
        };
    }
}
