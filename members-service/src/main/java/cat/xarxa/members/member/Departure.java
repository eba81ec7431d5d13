package cat.xarxa.members.member;

import java.time.LocalDate;

/**
 * That a body is a member no longer, or will not be one.
 *
 * @param on its last day
 * @param reason why
 */
public record Departure(LocalDate on, Reason reason) {

    /** Why a body leaves, whether it was a member or only asked to be. */
    public enum Reason {
        /** It took its application back. */
        WITHDRAWN,
        /** The Assembly did not take it in. */
        REFUSED,
        /** It decided to leave. */
        RESIGNED,
        /** The Assembly decided that it leaves. */
        EXCLUDED,
        /** It exists no longer. */
        DISSOLVED
    }
}
