package cat.xarxa.members.client;

import cat.xarxa.platform.problem.NotFoundException;

/** The partner has no client of this name. */
public class ClientNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public ClientNotFound() {
        super("client-not-found");
    }
}
