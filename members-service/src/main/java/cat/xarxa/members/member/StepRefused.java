package cat.xarxa.members.member;

import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.platform.problem.ConflictException;

/** A member cannot take this step from where it stands. */
public class StepRefused extends ConflictException {

    private static final long serialVersionUID = 1L;

    StepRefused(OrgId id, MemberState from, MemberState to) {
        super("member-step-refused", id.slug(), from.name(), to.name());
    }
}
