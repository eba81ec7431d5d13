package cat.xarxa.platform.problem.answer;

import cat.xarxa.platform.problem.FieldProblem;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Tells from a JSON reader's failure which field is at fault. */
final class UnreadableBody {

    private static final String BODY = "body";

    private UnreadableBody() {}

    static FieldProblem of(Throwable failure) {
        return switch (failure) {
            case UnrecognizedPropertyException unknown -> FieldProblem.of(path(unknown), "unknown-property");
            case InvalidFormatException value
            when isEnum(value) -> FieldProblem.of(path(value), "one-of", names(value.getTargetType()));
            case InvalidFormatException value -> FieldProblem.of(path(value), "wrong-form");
            case MismatchedInputException type -> FieldProblem.of(path(type), "wrong-type");
            case StreamConstraintsException limits -> FieldProblem.of(BODY, "too-deep-or-long");
            case StreamReadException syntax -> FieldProblem.of(path(syntax), "not-json");
            case JacksonException other -> FieldProblem.of(path(other), "wrong-form");
            default -> FieldProblem.of(BODY, "not-json");
        };
    }

    private static boolean isEnum(InvalidFormatException value) {
        return value.getTargetType() != null && value.getTargetType().isEnum();
    }

    private static String names(Class<?> enumeration) {
        return List.of(enumeration.getEnumConstants()).stream()
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    }

    private static String path(JacksonException failure) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : failure.getPath()) {
            if (step.getPropertyName() != null) {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            } else if (step.getIndex() >= 0) {
                path.append('[').append(step.getIndex()).append(']');
            }
        }
        return path.isEmpty() ? BODY : path.toString();
    }
}
