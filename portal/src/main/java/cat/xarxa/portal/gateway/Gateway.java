package cat.xarxa.portal.gateway;

import cat.xarxa.platform.problem.ProblemWriter;
import cat.xarxa.platform.problem.answer.BodyTooLargeException;
import cat.xarxa.platform.trace.TraceParent;
import cat.xarxa.portal.stream.EventStreams;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;

/** Passes calls on to the service that answers them, with the bearer token and without anything of the session. */
final class Gateway extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");

    private final transient Routes routes;
    private final transient Passage passage;
    private final transient EventStreams streams;
    private final transient ProblemWriter problems;

    Gateway(Routes routes, Passage passage, EventStreams streams, ProblemWriter problems) {
        this.routes = routes;
        this.passage = passage;
        this.streams = streams;
        this.problems = problems;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Route> route = routes.find(request.getRequestURI());
        if (route.isEmpty()) {
            problems.write(request, response, HttpStatus.NOT_FOUND, "not-found");
        } else if (!METHODS.contains(request.getMethod())) {
            problems.write(request, response, HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed");
        } else {
            pass(request, response, route.get());
        }
    }

    private void pass(HttpServletRequest request, HttpServletResponse response, Route route) throws IOException {
        try {
            HttpRequest question = question(request, route);
            Optional<HttpResponse<Answer>> answer = ask(question, route.places());
            if (answer.isPresent()) {
                answer(answer.get(), request, response, route);
            } else {
                problems.write(request, response, HttpStatus.SERVICE_UNAVAILABLE, "temporarily-unavailable");
            }
        } catch (Passage.Blocked blocked) {
            problems.write(request, response, blocked.status(), blocked.code());
        } catch (BodyTooLargeException tooLarge) {
            problems.write(request, response, HttpStatus.CONTENT_TOO_LARGE, "too-large");
        } catch (IllegalArgumentException unreadable) {
            problems.write(request, response, HttpStatus.BAD_REQUEST, "invalid-input");
        }
    }

    /** Only when there is a place; whoever sends or reads slowly keeps none. */
    private Optional<HttpResponse<Answer>> ask(HttpRequest question, Places places) throws Passage.Blocked {
        Optional<Places.Place> free = places.take();
        if (free.isEmpty()) {
            return Optional.empty();
        }
        try (Places.Place place = free.get()) {
            return Optional.of(ask(question, place));
        }
    }

    private HttpResponse<Answer> ask(HttpRequest question, Places.Place place) throws Passage.Blocked {
        try {
            HttpResponse<Answer> answer = passage.ask(question);
            place.answered();
            return answer;
        } catch (Passage.Blocked blocked) {
            if (blocked.status() == HttpStatus.GATEWAY_TIMEOUT) {
                place.unanswered();
            }
            throw blocked;
        }
    }

    private static HttpRequest question(HttpServletRequest request, Route route) throws IOException {
        String query = request.getQueryString();
        URI address = route.to(request.getRequestURI(), query == null ? "" : "?" + query);
        HttpRequest.Builder question = HttpRequest.newBuilder(address).method(request.getMethod(), body(request));
        Forwarded.copy(request, question);
        TraceParent.current().ifPresent(trace -> question.setHeader("traceparent", trace));
        return question.build();
    }

    private static BodyPublisher body(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readAllBytes();
        return body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
    }

    private void answer(
            HttpResponse<Answer> answer, HttpServletRequest request, HttpServletResponse response, Route route)
            throws IOException {
        response.setStatus(answer.statusCode());
        Forwarded.copy(answer.headers(), response, route);
        switch (answer.body()) {
            case Answer.Whole whole -> write(whole.body().array(), request, response);
            case Answer.Live live -> {
                if (!streams.carry(live.body(), request, response)) {
                    response.reset();
                    problems.write(request, response, HttpStatus.SERVICE_UNAVAILABLE, "temporarily-unavailable");
                }
            }
        }
    }

    /** To HEAD a service answers with a length and without a body. */
    private static void write(byte[] body, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!"HEAD".equals(request.getMethod())) {
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
    }
}
