package cat.xarxa.notification.smtp;

import static cat.xarxa.notification.letter.LetterFixtures.SENDER;
import static cat.xarxa.notification.letter.LetterFixtures.letter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cat.xarxa.notification.smtp.MailGateway.Connection;
import cat.xarxa.notification.smtp.MailGateway.ServerAway;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our words for what a mail server says, down to one that hangs up. */
class SmtpGatewayIT {

    private RudeServer server;

    @BeforeEach
    void start() throws IOException {
        server = new RudeServer();
    }

    @AfterEach
    void stop() throws IOException {
        server.socket.close();
    }

    @Test
    void handsOverOneLetterAfterAnotherOnOneConnection() throws ServerAway {
        try (Connection connection = gateway().open()) {
            assertThat(connection.post(letter())).isEqualTo(new Receipt.Accepted("smtp-250"));
            assertThat(connection.post(letter())).isEqualTo(new Receipt.Accepted("smtp-250"));
        }
        assertThat(server.heard).filteredOn(line -> line.startsWith("EHLO")).hasSize(1);
        assertThat(server.heard)
                .filteredOn(line -> line.startsWith("MAIL FROM:<noticies@xmess.example.org>"))
                .hasSize(2);
    }

    @Test
    void usesAConnectionAgainUntilItHasHadItsLetters() throws ServerAway {
        SmtpGateway gateway = gateway();
        for (int batch = 0; batch < 4; batch++) {
            try (Connection connection = gateway.open()) {
                connection.post(letter());
            }
        }
        gateway.hangUp();

        assertThat(server.heard).filteredOn(line -> line.startsWith("EHLO")).hasSize(2);
    }

    @Test
    void connectsAnewWhenTheServerHungUpMeanwhile() throws ServerAway {
        SmtpGateway gateway = gateway();
        try (Connection connection = gateway.open()) {
            connection.post(letter());
        }
        server.answers.put("NOOP", "");
        try (Connection connection = gateway.open()) {
            assertThat(connection.post(letter())).isEqualTo(new Receipt.Accepted("smtp-250"));
        }
    }

    @Test
    void saysThatTheServerHadHungUpBetweenTwoLetters() throws ServerAway {
        server.answers.put("NOOP", "");
        try (Connection connection = gateway().open()) {
            connection.post(letter());

            assertThat(connection.post(letter())).isInstanceOf(Receipt.HungUp.class);
            assertThat(connection.isUsable()).isFalse();
        }
    }

    @Test
    void givesAConnectionUpThatTheServerSaysItCloses() throws ServerAway {
        server.answers.put("RCPT", "421 4.3.2 closing");
        try (Connection connection = gateway().open()) {
            assertThat(connection.post(letter())).isEqualTo(new Receipt.NotNow("smtp-421-4.3.2"));
            assertThat(connection.isUsable()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "450 4.2.0 later|smtp-450-4.2.0",
                "451 busy|smtp-451",
            })
    void hearsThatARecipientMustWait(String answer, String status) throws ServerAway {
        assertThat(postedWith("RCPT", answer)).isEqualTo(new Receipt.NotNow(status));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "550 5.1.1 <tecnica.manlleu@example.org> unknown|smtp-550-5.1.1|true",
                "550 unknown|smtp-550|true",
                "550 5.7.1 not from you|smtp-550-5.7.1|false",
                "552 5.2.2 mailbox full|smtp-552-5.2.2|false",
            })
    void hearsThatARecipientIsRefusedAndWhetherTheMailboxIsGone(String answer, String status, boolean gone)
            throws ServerAway {
        assertThat(postedWith("RCPT", answer)).isEqualTo(new Receipt.RecipientRefused(status, gone));
    }

    @Test
    void hearsThatTheLetterItselfIsRefused() throws ServerAway {
        assertThat(postedWith(".", "554 5.6.0 no")).isEqualTo(new Receipt.LetterRefused("smtp-554-5.6.0"));
        assertThat(postedWith(".", "452 4.3.1 full")).isEqualTo(new Receipt.NotNow("smtp-452-4.3.1"));
    }

    @Test
    void blamesNoRecipientWhenTheServerRefusesUs() throws ServerAway {
        assertThat(postedWith("MAIL", "550 5.7.1 go away")).isInstanceOf(Receipt.NotNow.class);
        assertThat(postedWith("MAIL", "421 closing")).isInstanceOf(Receipt.NotNow.class);
    }

    @ParameterizedTest
    @CsvSource({"MAIL", "RCPT", "DATA", "."})
    void noticesThatTheServerHangsUp(String moment) throws ServerAway {
        assertThat(postedWith(moment, "")).isInstanceOf(Receipt.Interrupted.class);
    }

    @Test
    void goesOnAfterARefusal() throws ServerAway {
        server.answers.put("RCPT", "550 5.1.1 unknown");
        try (Connection connection = gateway().open()) {
            assertThat(connection.post(letter())).isInstanceOf(Receipt.RecipientRefused.class);
            server.answers.clear();
            assertThat(connection.post(letter())).isInstanceOf(Receipt.Accepted.class);
        }
    }

    @Test
    void doesNotWaitForEver() throws ServerAway {
        server.answers.put("RCPT", "HANG");
        long start = System.nanoTime();
        try (Connection connection = gateway().open()) {
            assertThat(connection.post(letter())).isInstanceOf(Receipt.Interrupted.class);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void saysThatTheServerIsAway() throws IOException {
        server.socket.close();

        assertThatThrownBy(() -> gateway().open()).isInstanceOf(ServerAway.class);
    }

    private Receipt postedWith(String moment, String answer) throws ServerAway {
        server.answers.put(moment, answer);
        try (Connection connection = gateway().open()) {
            return connection.post(letter());
        }
    }

    private SmtpGateway gateway() {
        SmtpSettings settings = new SmtpSettings(
                server.socket.getInetAddress().getHostAddress(),
                server.socket.getLocalPort(),
                Duration.ofSeconds(1),
                Tls.OFF,
                null,
                null,
                null,
                new SmtpSettings.Reuse(Duration.ofSeconds(20), 3));
        return new SmtpGateway(settings, SENDER, Clock.systemUTC());
    }

    /** Speaks as much SMTP as it is told to; an empty answer hangs up, HANG says nothing more. */
    private static final class RudeServer {

        private final ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        private final Map<String, String> answers = new ConcurrentHashMap<>();
        private final List<String> heard = new CopyOnWriteArrayList<>();

        RudeServer() throws IOException {
            Thread.ofVirtual().start(new FutureTask<>(() -> {
                while (!socket.isClosed()) {
                    Socket client = socket.accept();
                    Thread.ofVirtual().start(() -> serve(client));
                }
                return null;
            }));
        }

        private void serve(Socket client) {
            try (client;
                    BufferedReader in = new BufferedReader(
                            new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
                    OutputStream out = client.getOutputStream()) {
                say(out, "220 here");
                boolean data = false;
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    if (data && !line.equals(".")) {
                        continue;
                    }
                    heard.add(line);
                    String verb = line.length() > 4 ? line.substring(0, 4) : line;
                    String answer = answers.getOrDefault(verb, verb.equals("DATA") ? "354 go on" : "250 fine");
                    if (answer.isEmpty()) {
                        return;
                    }
                    if (!answer.equals("HANG")) {
                        say(out, answer);
                    }
                    data = answer.startsWith("354");
                }
            } catch (IOException e) {
                heard.add("broken: " + e.getMessage());
            }
        }

        private static void say(OutputStream out, String line) throws IOException {
            out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }
    }
}
