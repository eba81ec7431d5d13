package cat.xarxa.members.organ;

import cat.xarxa.platform.problem.ConflictException;

/** An organ cannot be changed so as things stand. */
public class OrganRefused extends ConflictException {

    private static final long serialVersionUID = 1L;

    private OrganRefused(String code, Object... arguments) {
        super(code, arguments);
    }

    /** It has been closed. */
    static OrganRefused closed(OrganId id) {
        return new OrganRefused("organ-closed", id.slug());
    }

    /** Its slug is another's. */
    static OrganRefused exists(OrganId id) {
        return new OrganRefused("organ-exists", id.slug());
    }

    /** The person sits there for that organisation already. */
    static OrganRefused seated() {
        return new OrganRefused("seat-taken");
    }

    /** The seat has its last day already. */
    static OrganRefused ended() {
        return new OrganRefused("seat-ended");
    }
}
