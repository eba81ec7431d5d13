package cat.xarxa.platform.problem.answer;

import java.util.Map;
import org.springframework.http.HttpStatusCode;

/** Problem types of refusals that HTTP itself makes. */
final class StatusCodes {

    private static final Map<Integer, String> CODES = Map.of(
            400, "invalid-input",
            401, "unauthenticated",
            403, "forbidden",
            404, "not-found",
            405, "method-not-allowed",
            406, "not-acceptable",
            413, "too-large",
            415, "unsupported-media-type",
            503, "temporarily-unavailable");

    private StatusCodes() {}

    static String codeOf(HttpStatusCode status) {
        return CODES.getOrDefault(status.value(), status.is5xxServerError() ? "internal-error" : "refused");
    }
}
