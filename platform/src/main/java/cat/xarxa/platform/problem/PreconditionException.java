package cat.xarxa.platform.problem;

import java.util.List;

/**
 * The caller has not read what it is about to change: 428 when it does not say what it read, 412 when that is no longer
 * the newest.
 */
public final class PreconditionException extends ProblemException {

    private static final long serialVersionUID = 1L;

    private final boolean stated;

    private PreconditionException(String code, boolean stated) {
        super(code, List.of(), List.of());
        this.stated = stated;
    }

    /** {@code If-Match} is missing: 428. */
    public static PreconditionException missing() {
        return new PreconditionException("if-match-required", false);
    }

    /** {@code If-Match} names another version than the newest: 412. */
    public static PreconditionException failed() {
        return new PreconditionException("changed-meanwhile", true);
    }

    /** Whether the caller said what it had read. */
    public boolean isStated() {
        return stated;
    }
}
