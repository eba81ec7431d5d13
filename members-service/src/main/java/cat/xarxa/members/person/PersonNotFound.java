package cat.xarxa.members.person;

import cat.xarxa.platform.problem.NotFoundException;

/** No person has this id, or not for the caller to know. */
public class PersonNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public PersonNotFound() {
        super("person-not-found");
    }
}
