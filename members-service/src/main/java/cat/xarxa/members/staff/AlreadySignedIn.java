package cat.xarxa.members.staff;

import cat.xarxa.platform.problem.ConflictException;

/** Whoever has signed in needs no invitation. */
public class AlreadySignedIn extends ConflictException {

    private static final long serialVersionUID = 1L;

    AlreadySignedIn() {
        super("already-signed-in");
    }
}
