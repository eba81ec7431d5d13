package cat.xarxa.members.member.enrolment;

import cat.xarxa.members.organisation.OrgId;

/**
 * What becomes of a body on a list.
 *
 * @param line where it stands
 * @param id the slug it is known by
 */
record Enrolled(int line, OrgId id, String name, Outcome outcome) {

    /** Whether the list tells anything. */
    public enum Outcome {
        /** It is on the roll from now on. */
        NEW,
        /** It is there already, as the list has it: nothing changes. */
        KNOWN
    }
}
