package cat.xarxa.members.me.web;

import cat.xarxa.members.person.PersonId;
import cat.xarxa.platform.caller.Caller;
import cat.xarxa.platform.problem.ForbiddenException;

/** A machine has no name and no mandates. */
class PeopleOnly extends ForbiddenException {

    private static final long serialVersionUID = 1L;

    PeopleOnly() {
        super("people-only");
    }

    static PersonId person(Caller caller) {
        if (caller.personId() == null) {
            throw new PeopleOnly();
        }
        return new PersonId(caller.personId());
    }
}
