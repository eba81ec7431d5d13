package cat.xarxa.local.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/** One answer over HTTP, with what it may load and who may frame it. */
final class WebAnswer {

    private static final String OWN_PAGE = "default-src 'none'; style-src 'self'; frame-src 'self'; base-uri 'none';"
            + " form-action 'none'; frame-ancestors 'none'";
    private static final String STRANGE_PAGE =
            "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none';"
                    + " style-src 'unsafe-inline'; img-src data:; form-action 'none'; frame-ancestors 'self'";
    private static final String DATA = "default-src 'none'; frame-ancestors 'none'; sandbox";

    private final int status;
    private final String type;
    private final String policy;
    private final byte[] body;

    private WebAnswer(int status, String type, String policy, byte[] body) {
        this.status = status;
        this.type = type;
        this.policy = policy;
        this.body = body;
    }

    static WebAnswer page(String html) {
        return new WebAnswer(200, "text/html; charset=utf-8", OWN_PAGE, html.getBytes(UTF_8));
    }

    /** A page that a stranger wrote. */
    static WebAnswer strangePage(String html) {
        return new WebAnswer(
                200, "text/html; charset=utf-8", STRANGE_PAGE, ("<base target=\"_blank\">" + html).getBytes(UTF_8));
    }

    static WebAnswer data(String type, byte[] body) {
        return new WebAnswer(200, type, DATA, body);
    }

    static WebAnswer refused(int status, String why) {
        return new WebAnswer(status, "text/plain; charset=utf-8", DATA, why.getBytes(UTF_8));
    }

    void send(HttpExchange exchange) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Content-Security-Policy", policy);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cache-Control", "no-store");
        boolean bodiless = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, bodiless ? -1 : body.length);
        if (!bodiless) {
            exchange.getResponseBody().write(body);
        }
    }
}
