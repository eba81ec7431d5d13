package cat.xarxa.members.erasure;

import cat.xarxa.platform.problem.ConflictException;

/** An erasure cannot be decided on as things stand. */
public class ErasureRefused extends ConflictException {

    private static final long serialVersionUID = 1L;

    private ErasureRefused(String code) {
        super(code);
    }

    /** Whoever asked for it is not who approves it. */
    static ErasureRefused fourEyes() {
        return new ErasureRefused("four-eyes");
    }

    /** It has been approved or refused. */
    static ErasureRefused decided() {
        return new ErasureRefused("erasure-decided");
    }
}
