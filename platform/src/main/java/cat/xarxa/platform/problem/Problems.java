package cat.xarxa.platform.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Makes problem documents (RFC 9457): stable type, text in the caller's language, nothing of our insides. */
public final class Problems {

    /** When it is worth trying again what is unavailable now. */
    public static final String RETRY_AFTER_SECONDS = "5";

    /** What a 401 asks for, whatever was wrong. */
    public static final String CHALLENGE = "Bearer realm=\"xarxa\"";

    private static final String TYPE = "urn:problem:xarxa:";

    private final ProblemTexts texts;

    Problems(ProblemTexts texts) {
        this.texts = texts;
    }

    /** The language in which this caller is answered. */
    public static Locale language(HttpServletRequest request) {
        return ProblemTexts.spoken(request);
    }

    /** A problem without fields. */
    public ProblemDetail problem(HttpStatusCode status, String code, HttpServletRequest request) {
        return problem(status, code, List.of(), List.of(), request);
    }

    /** A refusal that the domain or a reader of requests named. */
    public ProblemDetail problem(HttpStatusCode status, ProblemException refusal, HttpServletRequest request) {
        return problem(status, refusal.code(), refusal.arguments(), refusal.fields(), request);
    }

    private ProblemDetail problem(
            HttpStatusCode status,
            String code,
            List<Object> arguments,
            List<FieldProblem> fields,
            HttpServletRequest request) {
        Locale locale = language(request);
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, texts.detail(code, arguments, locale));
        problem.setType(URI.create(TYPE + code));
        problem.setTitle(texts.title(code, locale));
        problem.setInstance(instance(request));
        if (!fields.isEmpty()) {
            problem.setProperty(
                    "errors",
                    fields.stream().map(field -> described(field, locale)).toList());
        }
        return problem;
    }

    private Map<String, String> described(FieldProblem field, Locale locale) {
        return Map.of("field", field.field(), "code", field.code(), "message", texts.field(field, locale));
    }

    /** The path alone: a query may carry what a log must not show. */
    private static URI instance(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        try {
            return URI.create(failed instanceof String path ? path : request.getRequestURI());
        } catch (IllegalArgumentException e) {
            return URI.create("/");
        }
    }
}
