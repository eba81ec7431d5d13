package cat.xarxa.platform.problem;

import java.util.List;

/**
 * One field that was refused.
 *
 * @param field path in the request, for example {@code texts.ca.title}
 * @param code stable reason in kebab case, for example {@code required}; its text is the message
 *     {@code problem.field.<code>}
 * @param arguments what the message speaks of, for example the allowed values
 */
public record FieldProblem(String field, String code, List<Object> arguments) {

    public FieldProblem {
        arguments = List.copyOf(arguments);
    }

    public static FieldProblem of(String field, String code, Object... arguments) {
        return new FieldProblem(field, code, List.of(arguments));
    }
}
