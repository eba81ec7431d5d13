package cat.xarxa.platform.problem.answer;

import cat.xarxa.platform.problem.FieldProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Finds the fields at fault behind what Spring MVC refuses. */
final class BadRequests {

    private static final String REQUEST = "request";

    private BadRequests() {}

    static List<FieldProblem> fields(Exception failure) {
        return switch (failure) {
            case HttpMessageNotReadableException unreadable ->
                List.of(UnreadableBody.of(unreadable.getCause() == null ? unreadable : unreadable.getCause()));
            case MethodArgumentNotValidException invalid ->
                invalid.getFieldErrors().stream()
                        .map(field -> FieldProblem.of(written(field.getField()), code(field.getCode())))
                        .toList();
            case HandlerMethodValidationException invalid ->
                invalid.getParameterValidationResults().stream()
                        .map(result -> FieldProblem.of(
                                String.valueOf(result.getMethodParameter().getParameterName()), "invalid"))
                        .toList();
            case MissingServletRequestParameterException missing ->
                List.of(FieldProblem.of(missing.getParameterName(), "required"));
            case MissingRequestValueException _ -> List.of(FieldProblem.of(REQUEST, "required"));
            case MethodArgumentTypeMismatchException type -> List.of(FieldProblem.of(type.getName(), "wrong-form"));
            case TypeMismatchException type ->
                List.of(FieldProblem.of(
                        type.getPropertyName() == null ? REQUEST : type.getPropertyName(), "wrong-form"));
            default -> List.of(FieldProblem.of(REQUEST, "invalid"));
        };
    }

    /** The path of a field as it stands in JSON: {@code texts[ca].title} is {@code texts.ca.title}. */
    private static String written(String path) {
        return path.replaceAll("\\[([a-z]+)]", ".$1");
    }

    private static String code(@Nullable String constraint) {
        return switch (constraint) {
            case "NotNull", "NotBlank", "NotEmpty" -> "required";
            case "typeMismatch" -> "wrong-form";
            case null, default -> "invalid";
        };
    }
}
