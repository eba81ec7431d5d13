package cat.xarxa.platform.problem;

import java.util.List;

/** A refusal that a caller can act on; answered as a problem document. Its code names the problem type. */
public abstract sealed class ProblemException extends RuntimeException
        permits InvalidInputException,
                ForbiddenException,
                NotFoundException,
                ConflictException,
                PreconditionException,
                TooManyRequestsException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<FieldProblem> fields;
    private final transient List<Object> arguments;

    ProblemException(String code, List<FieldProblem> fields, List<Object> arguments) {
        super(code + " " + fields);
        this.code = code;
        this.fields = List.copyOf(fields);
        this.arguments = List.copyOf(arguments);
    }

    /** Kebab-case name of the problem type; title and detail are the messages {@code problem.<code>.title/.detail}. */
    public String code() {
        return code;
    }

    public List<FieldProblem> fields() {
        return fields;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
