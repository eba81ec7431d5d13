package cat.xarxa.local.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * Answers requests as it was told to, the last answer again and again, else as another does that it was given, and
 * remembers what was asked.
 */
final class FakeNetwork implements AutoCloseable {

    private final Map<String, List<String>> answers = new HashMap<>();
    private final List<Request> requests = new ArrayList<>();
    private final HttpServer server;
    private Function<Request, Optional<String>> others = request -> Optional.empty();

    FakeNetwork() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    Api api() {
        return Api.anonymous(address());
    }

    /** Answers a request, for example {@code GET /api/v1/posts}, with these bodies one after the other. */
    FakeNetwork answering(String request, String... bodies) {
        answers.put(request, new ArrayList<>(List.of(bodies)));
        return this;
    }

    /** Answers all other requests as this does; what it does not answer is not found. */
    FakeNetwork answeringOthersBy(Function<Request, Optional<String>> answer) {
        others = answer;
        return this;
    }

    /** As they were told: with a query only where an answer was told for it. */
    List<String> requests() {
        return requests.stream().map(this::known).toList();
    }

    /** All that was asked with a body, or might change something. */
    List<Request> writes() {
        return requests.stream()
                .filter(request -> !request.line().startsWith("GET"))
                .toList();
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        String line = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        Request request =
                new Request(line, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        requests.add(request);
        Optional<String> body = told(known(request)).or(() -> others.apply(request));
        byte[] bytes = body.orElse("{}").getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(body.isEmpty() ? 404 : 200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private String known(Request request) {
        return answers.containsKey(request.line())
                ? request.line()
                : request.line().split("\\?", 2)[0];
    }

    private Optional<String> told(String request) {
        return Optional.ofNullable(answers.get(request))
                .map(bodies -> bodies.size() > 1 ? bodies.removeFirst() : bodies.getFirst());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /**
     * What was asked.
     *
     * @param line method and path with query
     */
    record Request(String line, String body) {}
}
