package cat.xarxa.platform.problem.answer;

import cat.xarxa.platform.problem.ConflictException;
import cat.xarxa.platform.problem.ForbiddenException;
import cat.xarxa.platform.problem.InvalidInputException;
import cat.xarxa.platform.problem.LinkSecrets;
import cat.xarxa.platform.problem.NotFoundException;
import cat.xarxa.platform.problem.PreconditionException;
import cat.xarxa.platform.problem.ProblemException;
import cat.xarxa.platform.problem.Problems;
import cat.xarxa.platform.problem.TooManyRequestsException;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** The one place where a service turns what went wrong into a problem document. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE - 100)
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(ProblemException refusal, HttpServletRequest request) {
        HttpStatus status = switch (refusal) {
            case InvalidInputException _ -> HttpStatus.BAD_REQUEST;
            case ForbiddenException _ -> HttpStatus.FORBIDDEN;
            case NotFoundException _ -> HttpStatus.NOT_FOUND;
            case ConflictException _ -> HttpStatus.CONFLICT;
            case PreconditionException refused ->
                refused.isStated() ? HttpStatus.PRECONDITION_FAILED : HttpStatus.PRECONDITION_REQUIRED;
            case TooManyRequestsException _ -> HttpStatus.TOO_MANY_REQUESTS;
        };
        HttpHeaders headers = new HttpHeaders();
        if (refusal instanceof TooManyRequestsException later) {
            headers.set(HttpHeaders.RETRY_AFTER, later.retryAfter());
        }
        return answer(problems.problem(status, refusal, request), headers, request);
    }

    @ExceptionHandler
    ResponseEntity<Object> unforeseen(Exception failure, HttpServletRequest request) throws Exception {
        if (failure instanceof AccessDeniedException || failure instanceof AuthenticationException) {
            throw failure; // the security chain answers these
        }
        HttpStatus status = Failures.statusOf(failure);
        report(status, failure, request);
        return answer(problems.problem(status, StatusCodes.codeOf(status), request), new HttpHeaders(), request);
    }

    private static void report(HttpStatus status, Exception failure, HttpServletRequest request) {
        if (status == HttpStatus.INTERNAL_SERVER_ERROR) {
            LOG.error("{} {} failed", request.getMethod(), LinkSecrets.masked(request.getRequestURI()), failure);
        } else if (status.is5xxServerError()) {
            LOG.warn("the database does not answer: {}", failure.getClass().getSimpleName());
        }
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest web) {
        HttpServletRequest request = ((ServletWebRequest) web).getRequest();
        if (Failures.statusOf(failure) == HttpStatus.CONTENT_TOO_LARGE) {
            return answer(problems.problem(HttpStatus.CONTENT_TOO_LARGE, "too-large", request), headers, request);
        }
        if (status.value() == HttpStatus.BAD_REQUEST.value()) {
            InvalidInputException refusal = new InvalidInputException(BadRequests.fields(failure));
            return answer(problems.problem(status, refusal, request), headers, request);
        }
        return answer(problems.problem(status, StatusCodes.codeOf(status), request), headers, request);
    }

    private static ResponseEntity<Object> answer(
            ProblemDetail problem, HttpHeaders headers, HttpServletRequest request) {
        HttpHeaders all = new HttpHeaders();
        all.addAll(headers);
        all.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        all.setContentLanguage(Problems.language(request));
        all.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            all.set(HttpHeaders.RETRY_AFTER, Problems.RETRY_AFTER_SECONDS);
        }
        return new ResponseEntity<>(problem, all, problem.getStatus());
    }
}
