package cat.xarxa.local.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.local.server.Ports;
import cat.xarxa.local.server.ServerHome;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MailSinkIT {

    @TempDir
    private Path folder;

    private MailSinkProcess sink;

    @BeforeEach
    void start() {
        sink = new MailSinkProcess(ServerHome.forTests(folder, "mail"), Ports.free());
        sink.start();
    }

    @AfterEach
    void stop() {
        sink.kill();
    }

    @Test
    void listsEachRecipientsMailWithItsSubjectInPlainWords() throws Exception {
        send("Crònica de l'assemblea", "Hola", "regidor.manlleu@example.org", "tecnic.vic@example.org");

        JsonNode items = messages();

        assertThat(items).hasSize(2);
        assertThat(items.valueStream().map(item -> item.get("to").asString()))
                .containsExactlyInAnyOrder("regidor.manlleu@example.org", "tecnic.vic@example.org");
        assertThat(items.get(0).get("subject").asString()).isEqualTo("Crònica de l'assemblea");
        assertThat(items.get(0).propertyNames()).containsExactlyInAnyOrder("id", "to", "subject", "receivedAt");
    }

    @Test
    void handsOutAMailAsReceived() throws Exception {
        send("Hola", "Bon dia a tothom", "tecnic.vic@example.org");

        String raw = get("/api/messages/" + newest() + "/raw").body();

        assertThat(raw).contains("Subject: Hola\r\n").contains("\r\n\r\nBon dia a tothom");
    }

    @Test
    void keepsMailsWhenItIsStartedAgain() throws Exception {
        send("Hola", "Bon dia", "tecnic.vic@example.org");

        sink.restart();

        assertThat(messages()).hasSize(1);
        assertThat(get("/messages/" + newest()).body()).contains("Bon dia");
    }

    @Test
    void showsTheNewestFirst() throws Exception {
        send("Primera", "1", "tecnic.vic@example.org");
        send("Segona", "2", "tecnic.vic@example.org");

        assertThat(messages().get(0).get("subject").asString()).isEqualTo("Segona");
    }

    @Test
    void neverRunsWhatAMailBringsAlong() throws Exception {
        send("<script>alert(1)</script>", "<script>alert(2)</script>", "tecnic.vic@example.org");

        HttpResponse<String> list = get("/");
        HttpResponse<String> mail = get("/messages/" + newest());

        assertThat(list.body()).contains("&lt;script&gt;alert(1)").doesNotContain("<script");
        assertThat(mail.body()).contains("&lt;script&gt;alert(2)").doesNotContain("<script");
        assertThat(mail.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe"));
    }

    @Test
    void answersOnlyUnderItsOwnName() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), sink.port())) {
            String request = "GET /api/messages HTTP/1.1\r\nHost: evil.example.org\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(UTF_8));

            assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
                    .startsWith("HTTP/1.1 421")
                    .doesNotContain("items");
        }
    }

    @Test
    void knowsNoOtherMail() throws Exception {
        assertThat(get("/messages/1").statusCode()).isEqualTo(404);
        assertThat(get("/api/messages/..%2F..%2Fmail.log/raw").statusCode()).isEqualTo(404);
    }

    private String newest() throws Exception {
        return messages().get(0).get("id").asString();
    }

    private JsonNode messages() throws Exception {
        return JsonMapper.shared().readTree(get("/api/messages").body()).get("items");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http().send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString(UTF_8));
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + sink.port() + path);
    }

    private static HttpClient http() {
        return HttpClient.newHttpClient();
    }

    private void send(String subject, String text, String... recipients) throws Exception {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", String.valueOf(sink.smtpPort()));
        MimeMessage message = new MimeMessage(Session.getInstance(properties));
        message.setFrom("xarxa@example.org");
        message.addRecipients(RecipientType.TO, InternetAddress.parse(String.join(",", recipients)));
        message.setSubject(subject, "UTF-8");
        message.setText(text, "UTF-8");
        Transport.send(message);
    }
}
