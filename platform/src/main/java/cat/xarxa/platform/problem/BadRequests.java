package cat.xarxa.platform.problem;

import java.util.List;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.NestedExceptionUtils;
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

    static boolean isTooLarge(Throwable failure) {
        return NestedExceptionUtils.getMostSpecificCause(failure) instanceof BodyTooLargeException;
    }

    static List<FieldProblem> fields(Exception failure) {
        return switch (failure) {
            case HttpMessageNotReadableException unreadable ->
                List.of(UnreadableBody.of(unreadable.getCause() == null ? unreadable : unreadable.getCause()));
            case MethodArgumentNotValidException invalid ->
                invalid.getFieldErrors().stream()
                        .map(field -> FieldProblem.of(field.getField(), "invalid"))
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
}
