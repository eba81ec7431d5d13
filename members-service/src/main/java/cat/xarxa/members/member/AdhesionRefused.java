package cat.xarxa.members.member;

import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.platform.problem.ConflictException;

/** Only who has applied or is pending can adhere: nobody twice, and nobody who was suspended or has left. */
public class AdhesionRefused extends ConflictException {

    private static final long serialVersionUID = 1L;

    AdhesionRefused(OrgId id, MemberState state) {
        super("adhesion-refused", id.slug(), state.name());
    }
}
