package cat.xarxa.local.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** The sink's web page and its JSON list. */
record MailWeb(Mailbox mailbox) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern ONE_MAIL = Pattern.compile("/messages/(\\d+)");
    private static final Pattern ITS_HTML = Pattern.compile("/messages/(\\d+)/html");
    private static final Pattern ITS_SOURCE = Pattern.compile("/api/messages/(\\d+)/raw");

    static HttpServer start(InetSocketAddress address, Mailbox mailbox) {
        try {
            HttpServer server = HttpServer.create(address, 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", new MailWeb(mailbox)::handle);
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            answer(exchange).send(exchange);
        } catch (RuntimeException e) {
            WebAnswer.refused(500, "This mail cannot be shown.").send(exchange);
        }
    }

    private WebAnswer answer(HttpExchange exchange) {
        if (!isOurs(exchange.getRequestHeaders().getFirst("Host"))) {
            return WebAnswer.refused(421, "This host is not served here.");
        }
        if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
            return WebAnswer.refused(405, "Mails can only be read.");
        }
        return answer(exchange.getRequestURI().getPath());
    }

    /** Another name that resolves to this machine is somebody else's page trying to read our mails. */
    private static boolean isOurs(String host) {
        return host != null && Set.of("localhost", "127.0.0.1").contains(host.replaceFirst(":\\d+$", ""));
    }

    private WebAnswer answer(String path) {
        return switch (path) {
            case "/" -> WebAnswer.page(MailPages.list(mailbox.newestFirst()));
            case "/style.css" -> WebAnswer.data("text/css; charset=utf-8", style());
            case "/api/messages" -> WebAnswer.data("application/json", list(mailbox.newestFirst()));
            default -> ofOneMail(path);
        };
    }

    private WebAnswer ofOneMail(String path) {
        Map<Pattern, Function<StoredMail, WebAnswer>> views = Map.of(
                ONE_MAIL, mail -> WebAnswer.page(MailPages.mail(mail, content(mail))),
                ITS_HTML, mail -> WebAnswer.strangePage(content(mail).html().orElse("")),
                ITS_SOURCE, mail -> WebAnswer.data("message/rfc822", mailbox.raw(mail)));
        return views.entrySet().stream()
                .map(view -> Map.entry(view.getKey().matcher(path), view.getValue()))
                .filter(view -> view.getKey().matches())
                .flatMap(view -> mailbox.find(view.getKey().group(1)).map(view.getValue()).stream())
                .findFirst()
                .orElseGet(() -> WebAnswer.refused(404, "There is no such mail."));
    }

    private MailContent content(StoredMail mail) {
        return MailContent.of(mailbox.raw(mail));
    }

    private static byte[] list(List<StoredMail> mails) {
        return JSON.writeValueAsBytes(Map.of("items", mails));
    }

    private static byte[] style() {
        try (InputStream style = MailWeb.class.getResourceAsStream("style.css")) {
            return Objects.requireNonNull(style, "style.css").readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
