package cat.xarxa.platform.problem;

import java.util.List;

/** The caller may not do this: 403. */
public non-sealed class ForbiddenException extends ProblemException {

    private static final long serialVersionUID = 1L;

    public ForbiddenException(String code, Object... arguments) {
        super(code, List.of(), List.of(arguments));
    }
}
