package cat.xarxa.members.erasure;

import cat.xarxa.platform.problem.NotFoundException;

/** No erasure has this id. */
public class ErasureNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    ErasureNotFound() {
        super("erasure-not-found");
    }
}
