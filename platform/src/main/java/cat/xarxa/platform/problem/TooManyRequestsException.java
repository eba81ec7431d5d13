package cat.xarxa.platform.problem;

import java.time.Duration;
import java.util.List;

/** The caller asks for more than is fair to others: 429, and when it is worth trying again. */
public final class TooManyRequestsException extends ProblemException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    public TooManyRequestsException(String code, Duration wait) {
        super(code, List.of(), List.of());
        this.wait = wait;
    }

    /** As {@code Retry-After} says it: whole seconds, one at least. */
    public String retryAfter() {
        return String.valueOf(Math.max(1, wait.toSeconds()));
    }
}
