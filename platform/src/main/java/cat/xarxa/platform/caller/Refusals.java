package cat.xarxa.platform.caller;

import cat.xarxa.platform.problem.ProblemWriter;
import cat.xarxa.platform.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Says 401 and 403 in constant words; why a token was refused stands in the log, without the token. */
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private static final int LONGEST_REASON = 160;

    private final ProblemWriter problems;

    Refusals(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof AuthenticationServiceException) {
            LOG.warn("tokens cannot be checked now: {}", failure.getMessage());
            problems.write(request, response, HttpStatus.SERVICE_UNAVAILABLE, "temporarily-unavailable");
            return;
        }
        if (request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
            LOG.info("a token was refused: {}", reason(failure));
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, Problems.CHALLENGE);
        problems.write(request, response, HttpStatus.UNAUTHORIZED, "unauthenticated");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
            throws IOException {
        problems.write(request, response, HttpStatus.FORBIDDEN, "forbidden");
    }

    /** What the checks say, in one line and never long: parts of a token could stand in it. */
    private static String reason(AuthenticationException failure) {
        String reason = String.valueOf(failure.getMessage()).replaceAll("\\p{Cntrl}", " ");
        return reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
    }
}
