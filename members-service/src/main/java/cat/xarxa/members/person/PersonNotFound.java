package cat.xarxa.members.person;

import cat.xarxa.platform.problem.NotFoundException;

/** No person has this id. */
public class PersonNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    PersonNotFound() {
        super("person-not-found");
    }
}
