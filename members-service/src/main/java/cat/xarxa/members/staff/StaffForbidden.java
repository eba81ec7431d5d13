package cat.xarxa.members.staff;

import cat.xarxa.platform.problem.ForbiddenException;

/** Not for this caller to do. */
public class StaffForbidden extends ForbiddenException {

    private static final long serialVersionUID = 1L;

    private StaffForbidden(String code) {
        super(code);
    }

    /** It takes an admin of the organisation, or the office. */
    public static StaffForbidden adminsOnly() {
        return new StaffForbidden("admins-only");
    }

    /** Nobody decides on their own rights. */
    public static StaffForbidden ownRights() {
        return new StaffForbidden("own-rights");
    }
}
