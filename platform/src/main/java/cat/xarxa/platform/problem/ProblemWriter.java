package cat.xarxa.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/** Answers with a problem document where no controller is reached: filters and the security chain. */
public final class ProblemWriter {

    private final Problems problems;
    private final JsonMapper json;

    ProblemWriter(Problems problems, JsonMapper json) {
        this.problems = problems;
        this.json = json;
    }

    /** Writes the whole answer; does nothing when one has been sent already. */
    public void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code)
            throws IOException {
        write(request, response, problems.problem(status, code, request));
    }

    /** As {@link #write(HttpServletRequest, HttpServletResponse, HttpStatus, String)}, naming the fields at fault. */
    public void write(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, ProblemException refusal)
            throws IOException {
        write(request, response, problems.problem(status, refusal, request));
    }

    private void write(HttpServletRequest request, HttpServletResponse response, ProblemDetail problem)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(
                HttpHeaders.CONTENT_LANGUAGE, Problems.language(request).getLanguage());
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Problems.RETRY_AFTER_SECONDS);
        }
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
