package cat.xarxa.platform.problem;

import java.util.List;

/** There is no such thing, or the caller may not know of it: 404. */
public non-sealed class NotFoundException extends ProblemException {

    private static final long serialVersionUID = 1L;

    public NotFoundException(String code, Object... arguments) {
        super(code, List.of(), List.of(arguments));
    }
}
