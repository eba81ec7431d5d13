package cat.xarxa.portal.failure;

import cat.xarxa.platform.problem.ProblemWriter;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers for requests that failed: a page for people, a problem document for clients of the API. */
@Controller
class FailurePages implements ErrorController {

    private static final Map<Failure, String> PROBLEMS = Map.of(
            Failure.BAD_REQUEST, "invalid-input",
            Failure.FORBIDDEN, "forbidden",
            Failure.NOT_FOUND, "not-found",
            Failure.NOT_ALLOWED, "method-not-allowed",
            Failure.TOO_LARGE, "too-large",
            Failure.TOO_MANY, "too-many-requests",
            Failure.SERVICE_AWAY, "temporarily-unavailable");

    private final ProblemWriter problems;

    FailurePages(ProblemWriter problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    @Nullable
    ModelAndView show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Failure failure = failure(request);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (isForClients(request)) {
            problems.write(request, response, failure.status(), PROBLEMS.getOrDefault(failure, "internal-error"));
            return null;
        }
        return new ModelAndView("failure", Map.of("failure", failure), failure.status());
    }

    private static Failure failure(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof DataAccessResourceFailureException) {
            return Failure.SERVICE_AWAY;
        }
        return Failure.of(
                request,
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : null);
    }

    private static boolean isForClients(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
                && (path.startsWith("/api/") || path.startsWith("/feeds/"));
    }
}
