package cat.xarxa.platform.problem.answer;

import java.io.IOException;

/** A request body passed the limit while it was read. */
public final class BodyTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    public BodyTooLargeException(long limit) {
        super("a body may have at most " + limit + " bytes");
    }
}
