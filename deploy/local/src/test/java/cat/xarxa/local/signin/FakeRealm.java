package cat.xarxa.local.signin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Speaks to a browser as Keycloak does: pages with forms, secure cookies, redirects, a token endpoint. */
final class FakeRealm implements AutoCloseable {

    static final String PASSWORD = "a&b=ñ +";

    private static final String FORM = """
            <html><head><title>Inicia la sessió</title></head><body>
            <form action="/search" method="get"><input name="q"></form>
            <form id="kc-form-login" action="/realms/xarxa/login-actions/%s" method="post">%s</form>
            </body></html>""";

    private final HttpServer server;
    private final List<Map<String, String>> tokenRequests = new ArrayList<>();
    private String state = "";
    private boolean secondFactor;

    FakeRealm() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/realms/xarxa/protocol/openid-connect/auth", this::start);
        server.createContext("/realms/xarxa/login-actions/authenticate", this::authenticate);
        server.createContext("/realms/xarxa/login-actions/otp", this::otp);
        server.createContext("/realms/xarxa/protocol/openid-connect/token", this::token);
        server.start();
    }

    FakeRealm askingForASecondFactor() {
        secondFactor = true;
        return this;
    }

    URI issuer() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/realms/xarxa");
    }

    List<Map<String, String>> tokenRequests() {
        return tokenRequests;
    }

    private void start(HttpExchange exchange) throws IOException {
        state = parameters(exchange.getRequestURI().getRawQuery()).get("state");
        exchange.getResponseHeaders().add("Set-Cookie", "AUTH_SESSION_ID=s1; Path=/; Secure; HttpOnly; SameSite=None");
        page(
                exchange,
                "authenticate",
                "<input name=username><input type=password name=password>"
                        + "<input type=hidden name=credentialId value=c1><input type=checkbox name=rememberMe>");
    }

    private void authenticate(HttpExchange exchange) throws IOException {
        Map<String, String> answers = body(exchange);
        boolean known = "AUTH_SESSION_ID=s1".equals(exchange.getRequestHeaders().getFirst("Cookie"));
        if (!known || !PASSWORD.equals(answers.get("password")) || !"c1".equals(answers.get("credentialId"))) {
            page(
                    exchange,
                    "authenticate",
                    "<input name=username><input type=password name=password>"
                            + "<span id=input-error-username>Contrasenya no vàlida</span>");
        } else if (secondFactor) {
            page(exchange, "otp", "<input name=otp>");
        } else {
            back(exchange);
        }
    }

    private void otp(HttpExchange exchange) throws IOException {
        if ("287082".equals(body(exchange).get("otp"))) {
            back(exchange);
        } else {
            page(exchange, "otp", "<input name=otp><span id=input-error-otp-code>Codi no vàlid</span>");
        }
    }

    private void back(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders()
                .add("Location", "http://127.0.0.1:8099/callback?state=" + state + "&code=the%2Ecode");
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        tokenRequests.add(body(exchange));
        int number = tokenRequests.size();
        answer(
                exchange,
                "{\"access_token\":\"t%d\",\"refresh_token\":\"r%d\",\"expires_in\":60}".formatted(number, number));
    }

    private static void page(HttpExchange exchange, String action, String fields) throws IOException {
        answer(exchange, FORM.formatted(action, fields));
    }

    private static void answer(HttpExchange exchange, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static Map<String, String> body(HttpExchange exchange) throws IOException {
        return parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.US_ASCII));
    }

    private static Map<String, String> parameters(String encoded) {
        return Stream.of(encoded.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
