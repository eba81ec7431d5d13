package cat.xarxa.members.mandate;

import cat.xarxa.platform.problem.ConflictException;

/** A mandate cannot be started or ended as things stand. */
public class MandateRefused extends ConflictException {

    private static final long serialVersionUID = 1L;

    private MandateRefused(String code) {
        super(code);
    }

    /** The person holds one in the same capacity for the same organisation. */
    static MandateRefused held() {
        return new MandateRefused("mandate-held");
    }

    /** A guest has no account to act with. */
    static MandateRefused guest() {
        return new MandateRefused("mandate-of-guest");
    }

    /** Its end is settled already. */
    static MandateRefused ended() {
        return new MandateRefused("mandate-ended");
    }

    /** Nobody would be left who may decide on the people of the organisation. */
    static MandateRefused lastAdmin() {
        return new MandateRefused("last-admin");
    }
}
