package cat.xarxa.platform.problem;

import java.util.List;

/** The thing is in a state that refuses this: 409. */
public non-sealed class ConflictException extends ProblemException {

    private static final long serialVersionUID = 1L;

    public ConflictException(String code, Object... arguments) {
        super(code, List.of(), List.of(arguments));
    }
}
