package cat.xarxa.portal.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A service on a port of its own that gives the answers it is told and remembers what it was asked. */
public final class FakeService implements AutoCloseable {

    /** How the network is called: asked for now and then, whatever page is made. */
    public static final String OF_EVERY_PAGE = "GET /api/v1/network";

    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    public FakeService() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
        json("GET /actuator/health/readiness", "{\"status\":\"UP\"}");
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Answers a method and path, whatever the query, with JSON. */
    public FakeService json(String methodAndPath, String body) {
        return answer(methodAndPath, exchange -> send(exchange, 200, "application/json", body));
    }

    public FakeService status(String methodAndPath, int status) {
        return answer(methodAndPath, exchange -> send(exchange, status, "application/problem+json", "{}"));
    }

    public FakeService answer(String methodAndPath, Answer answer) {
        answers.put(methodAndPath, answer);
        return this;
    }

    /** Requests so far, oldest first, without those for health and for the network's name. */
    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    public Asked lastAsked() {
        return asked.getLast();
    }

    public void forget() {
        asked.clear();
    }

    public static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        boolean none = status == 204 || status == 304 || "HEAD".equals(exchange.getRequestMethod());
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, none ? -1 : bytes.length == 0 ? -1 : bytes.length);
        if (!none) {
            exchange.getResponseBody().write(bytes);
        }
    }

    /** Begins an event stream; the answer goes on as long as it writes. */
    public static OutputStream stream(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        return exchange.getResponseBody();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String key =
                    exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
            Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            headers.putAll(exchange.getRequestHeaders());
            String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            if (!key.contains("/actuator/") && !key.equals(OF_EVERY_PAGE)) {
                asked.add(new Asked(key, exchange.getRequestURI().getRawQuery(), headers, body));
            }
            answers.getOrDefault(key, missing -> send(missing, 404, "application/problem+json", "{}"))
                    .to(exchange);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** What happens when it is asked. */
    public interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    /**
     * A request that came.
     *
     * @param line method and path
     * @param query null without one
     * @param headers by name, whatever its case
     */
    public record Asked(String line, String query, Map<String, List<String>> headers, String body) {

        public String header(String name) {
            return headers.containsKey(name) ? String.join(", ", headers.get(name)) : null;
        }
    }
}
