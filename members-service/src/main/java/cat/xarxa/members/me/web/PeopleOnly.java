package cat.xarxa.members.me.web;

import cat.xarxa.platform.problem.ForbiddenException;

/** A machine has no name and no mandates. */
class PeopleOnly extends ForbiddenException {

    private static final long serialVersionUID = 1L;

    PeopleOnly() {
        super("people-only");
    }
}
