package cat.xarxa.platform.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

/** Requests that are refused before any controller, byte by byte: the answer is a problem document all the same. */
@SpringBootTest(
        classes = SampleApi.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.import=classpath:xarxa-platform.yaml",
            "spring.application.name=sample",
            "xarxa.messaging.enabled=false"
        })
class ContainerRefusalsSliceTests {

    @Value("${local.server.port}")
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/../../etc/passwd HTTP/1.1",
                "GET /api/open;x=1 HTTP/1.1",
                "GET /api//open HTTP/1.1",
                "GET /api/%2e%2e/open HTTP/1.1",
                "GET /api/page?limit=%zz HTTP/1.1"
            })
    void refusesWhatIsNoRequestOfOurs(String line) throws IOException {
        assertProblem(send(line), 400, "invalid-input", "refused");
    }

    /** Tomcat does not read on: there is no request that a document could answer. */
    @ParameterizedTest
    @ValueSource(strings = {"GET /api/open?x={ HTTP/1.1", "GET /api/\u0000 HTTP/1.1", "GET"})
    void refusesWhatIsNoRequestAtAllWithoutAWord(String line) throws IOException {
        assertThat(send(line)).startsWith("HTTP/1.1 400").contains("Content-Length: 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE /api/open HTTP/1.1", "BREW /api/open HTTP/1.1"})
    void refusesMethodsThatItDoesNotKnow(String line) throws IOException {
        String answer = send(line);
        assertThat(answer.substring(9, 12)).isIn("400", "401", "405");
        assertThat(answer).contains("application/problem+json");
    }

    @Test
    void refusesATokenOfAHundredKilobytesLikeAnyBadOne() throws IOException {
        String answer = send("GET /api/mine HTTP/1.1", "Authorization: Bearer " + "x".repeat(100_000));
        assertProblem(answer, 401, "unauthenticated");
        assertThat(answer).contains("WWW-Authenticate: Bearer realm=\"xarxa\"");
    }

    @Test
    void refusesATokenOfTwelveKilobytes() throws IOException {
        assertProblem(
                send("GET /api/mine HTTP/1.1", "Authorization: Bearer " + "x".repeat(12_000)), 401, "unauthenticated");
    }

    @Test
    void refusesHeadersWithoutEnd() throws IOException {
        assertProblem(
                send("GET /api/open HTTP/1.1", "X-Much: " + "x".repeat(100_000)), 400, "invalid-input", "refused");
    }

    @Test
    void refusesABodyOfTwoLengthsThatIsNotEvenChunked() throws IOException {
        String answer = send(
                "POST /api/samples HTTP/1.1",
                "Content-Type: application/json",
                "Content-Length: 4",
                "Transfer-Encoding: chunked\r\n\r\nzz");
        assertProblem(answer, 400, "invalid-input");
        assertThat(answer).contains("\"instance\":\"/api/samples\"");
    }

    @Test
    void letsTheCallerFinishABodyOfTenMegabytesSoThatItSeesTheRefusal() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write(("POST /api/samples HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                    + "Connection: close\r\nContent-Length: 10000000\r\n\r\n")
                            .getBytes(ISO_8859_1));
            for (int i = 0; i < 100; i++) {
                socket.getOutputStream().write(new byte[100_000]);
            }
            assertProblem(new String(socket.getInputStream().readAllBytes(), ISO_8859_1), 413, "too-large");
        }
    }

    private static void assertProblem(String answer, int status, String... codes) {
        assertThat(answer).startsWith("HTTP/1.1 " + status).contains("application/problem+json");
        assertThat(codes).anySatisfy(code -> assertThat(answer).contains("urn:problem:xarxa:" + code));
        assertThat(answer).doesNotContainIgnoringCase("tomcat").doesNotContain("<html", "Exception");
    }

    private String send(String line, String... headers) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String request = line + "\r\nHost: localhost\r\nConnection: close\r\n"
                    + (headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n") + "\r\n";
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }
}
