package cat.xarxa.members.member;

import cat.xarxa.platform.problem.NotFoundException;

/** No member has this slug, or it is not public and the caller not of the office. */
public class MemberNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public MemberNotFound() {
        super("member-not-found");
    }
}
