package cat.xarxa.members.mandate;

import cat.xarxa.platform.problem.NotFoundException;

/** No mandate has this id. */
public class MandateNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    MandateNotFound() {
        super("mandate-not-found");
    }
}
