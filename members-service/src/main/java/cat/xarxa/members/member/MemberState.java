package cat.xarxa.members.member;

/** How far a member has come; the workflow that an organ decides, from APPLIED on, moves between these. */
public enum MemberState {
    /** Has asked to join; not public. */
    APPLIED,
    /** Voice, no vote, until the Assembly decides. */
    PENDING,
    ADHERED,
    SUSPENDED,
    LEFT;

    /** Whether the public may know: what the Assembly has dealt with is a public fact, an application is not. */
    public boolean isPublic() {
        return this != APPLIED;
    }

    boolean mayAdhere() {
        return this == APPLIED || this == PENDING;
    }
}
