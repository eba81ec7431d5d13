package cat.xarxa.platform.problem;

import java.util.List;

/** The request cannot be taken as it is: 400, with each refused field. */
public non-sealed class InvalidInputException extends ProblemException {

    private static final long serialVersionUID = 1L;

    public InvalidInputException(List<FieldProblem> fields) {
        super("invalid-input", fields, List.of());
    }

    public InvalidInputException(FieldProblem field) {
        this(List.of(field));
    }
}
