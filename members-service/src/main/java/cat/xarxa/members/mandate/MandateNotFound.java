package cat.xarxa.members.mandate;

import cat.xarxa.platform.problem.NotFoundException;

/** No mandate has this id, or not for the caller to know. */
public class MandateNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public MandateNotFound() {
        super("mandate-not-found");
    }
}
