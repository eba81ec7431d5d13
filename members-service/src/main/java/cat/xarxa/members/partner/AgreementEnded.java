package cat.xarxa.members.partner;

import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.platform.problem.ConflictException;

/** The agreement with a partner is over, or has its last day. */
public class AgreementEnded extends ConflictException {

    private static final long serialVersionUID = 1L;

    AgreementEnded(OrgId id) {
        super("agreement-ended", id.slug());
    }
}
