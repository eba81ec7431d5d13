package cat.xarxa.members.duty;

import cat.xarxa.platform.problem.ConflictException;

/** Duties cannot be given or taken as things stand. */
public class DutyRefused extends ConflictException {

    private static final long serialVersionUID = 1L;

    private DutyRefused(String code) {
        super(code);
    }

    /** A guest has no account to act with. */
    static DutyRefused guest() {
        return new DutyRefused("duty-of-guest");
    }

    /** Nobody would be left who may give duties. */
    static DutyRefused lastAdministrator() {
        return new DutyRefused("last-administrator");
    }
}
