package cat.xarxa.members.duty;

import cat.xarxa.platform.problem.ForbiddenException;

/** Not for this caller to do. */
public class DutyForbidden extends ForbiddenException {

    private static final long serialVersionUID = 1L;

    private DutyForbidden(String code) {
        super(code);
    }

    /** Nobody gives themselves more, or gives up what nobody would notice. */
    public static DutyForbidden own() {
        return new DutyForbidden("own-duties");
    }
}
