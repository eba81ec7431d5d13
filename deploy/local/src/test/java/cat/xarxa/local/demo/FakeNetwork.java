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

/** Answers requests as it was told to, the last answer again and again, and remembers what was asked. */
final class FakeNetwork implements AutoCloseable {

    private final Map<String, List<String>> answers = new HashMap<>();
    private final List<String> requests = new ArrayList<>();
    private final HttpServer server;

    FakeNetwork() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
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

    List<String> requests() {
        return requests;
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        String full = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        String request = answers.containsKey(full) ? full : full.split("\\?", 2)[0];
        requests.add(request);
        List<String> bodies = answers.get(request);
        String body = bodies == null ? "{}" : bodies.size() > 1 ? bodies.removeFirst() : bodies.getFirst();
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(bodies == null ? 404 : 200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
