package cat.xarxa.portal.failure;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What can go wrong for a reader; each has a page that says what to do. */
public enum Failure {
    BAD_REQUEST("bad-request", HttpStatus.BAD_REQUEST),
    SIGN_IN_FAILED("sign-in-failed", HttpStatus.BAD_REQUEST),
    FORBIDDEN("forbidden", HttpStatus.FORBIDDEN),
    FORM_EXPIRED("form-expired", HttpStatus.FORBIDDEN),
    NOT_FOUND("not-found", HttpStatus.NOT_FOUND),
    NOT_ALLOWED("not-allowed", HttpStatus.METHOD_NOT_ALLOWED),
    TOO_LARGE("too-large", HttpStatus.CONTENT_TOO_LARGE),
    TOO_MANY("too-many", HttpStatus.TOO_MANY_REQUESTS),
    UNFORESEEN("unforeseen", HttpStatus.INTERNAL_SERVER_ERROR),
    SERVICE_AWAY("service-away", HttpStatus.SERVICE_UNAVAILABLE),
    IDENTITY_AWAY("identity-away", HttpStatus.SERVICE_UNAVAILABLE);

    private static final String ATTRIBUTE = Failure.class.getName();

    private final String key;
    private final HttpStatus status;

    Failure(String key, HttpStatus status) {
        this.key = key;
        this.status = status;
    }

    /** Names the texts of its page. */
    public String key() {
        return key;
    }

    public HttpStatus status() {
        return status;
    }

    /** Ends the request with its page. */
    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(ATTRIBUTE, this);
        response.sendError(status.value());
    }

    /** The failure that ended a request: the one named, or the first with its status. */
    static Failure of(HttpServletRequest request, @Nullable Integer status) {
        if (request.getAttribute(ATTRIBUTE) instanceof Failure named) {
            return named;
        }
        for (Failure failure : values()) {
            if (status != null && failure.status.value() == status) {
                return failure;
            }
        }
        return status != null && status < HttpStatus.INTERNAL_SERVER_ERROR.value() ? BAD_REQUEST : UNFORESEEN;
    }
}
