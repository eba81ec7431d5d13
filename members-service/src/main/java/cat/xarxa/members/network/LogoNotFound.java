package cat.xarxa.members.network;

import cat.xarxa.platform.problem.NotFoundException;

/** There is no such logo, or not any more. */
public class LogoNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    LogoNotFound() {
        super("logo-not-found");
    }
}
