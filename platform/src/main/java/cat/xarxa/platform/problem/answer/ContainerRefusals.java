package cat.xarxa.platform.problem.answer;

import cat.xarxa.platform.problem.ProblemWriter;
import cat.xarxa.platform.problem.Problems;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.tomcat.util.buf.MessageBytes;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Answers requests that Tomcat refuses before any filter sees them, in place of its HTML page. Headers that overflow
 * because of their token are a bad token: 401 like any other.
 */
final class ContainerRefusals extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(ContainerRefusals.class);

    private final ProblemWriter problems;

    ContainerRefusals(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        HttpStatus status =
                isBadToken(request, response) ? HttpStatus.UNAUTHORIZED : HttpStatus.resolve(response.getStatus());
        if (status == null || !status.isError() || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            if (status == HttpStatus.UNAUTHORIZED) {
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, Problems.CHALLENGE);
            }
            problems.write(request, response, status, StatusCodes.codeOf(status));
        } catch (IOException e) {
            LOG.debug("the caller was gone before its answer", e);
        }
    }

    /** Tomcat notes a header's name before it reads the value: a token that did not fit has a name only. */
    private static boolean isBadToken(Request request, Response response) {
        MessageBytes token = request.getCoyoteRequest().getMimeHeaders().getValue(HttpHeaders.AUTHORIZATION);
        return response.getStatus() == HttpStatus.BAD_REQUEST.value() && token != null && token.isNull();
    }
}
