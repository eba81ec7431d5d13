package cat.xarxa.portal.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.platform.problem.ProblemAutoConfiguration;
import cat.xarxa.platform.problem.ProblemWriter;
import cat.xarxa.platform.problem.answer.BodyTooLargeException;
import cat.xarxa.portal.gateway.GatewaySettings.Service;
import cat.xarxa.portal.service.ServiceAddresses;
import cat.xarxa.portal.stream.EventStreamsFixture;
import cat.xarxa.portal.testing.FakeService;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Scope;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** The gateway before a service that speaks real HTTP. */
class GatewaySliceTests {

    private static final Duration PATIENCE = Duration.ofMillis(600);
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration WAIT = Duration.ofMillis(20);
    private static final int PLACES = 2;
    private static ProblemWriter problems;
    private static FakeService service;
    private Gateway gateway;

    @BeforeAll
    static void start() {
        service = new FakeService();
        new WebApplicationContextRunner()
                .withConfiguration(
                        AutoConfigurations.of(JacksonAutoConfiguration.class, ProblemAutoConfiguration.class))
                .run(context -> problems = context.getBean(ProblemWriter.class));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @BeforeEach
    void openGateway() {
        service.forget();
        gateway = gatewayTo(service.address());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cookie",
                "X-Forwarded-For",
                "X-Forwarded-Host",
                "X-Forwarded-Proto",
                "X-Forwarded-Prefix",
                "Forwarded",
                "X-User-Id",
                "X-Real-IP",
                "X-Original-URL",
                "X-HTTP-Method-Override",
                "Proxy-Authorization",
                "TE",
                "Origin"
            })
    void passesNoWordOfTheCallerAboutItself(String header) throws Exception {
        service.json("GET /api/v1/posts", "{}");
        MockHttpServletRequest request = get("/api/v1/posts");
        request.addHeader(header, "forged");
        assertThat(sent(request).getStatus()).isEqualTo(200);
        assertThat(service.lastAsked().header(header)).isNull();
    }

    @Test
    void passesTheHeadersThatOurApisUse() throws Exception {
        service.json("POST /api/v1/posts", "{}");
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/v1/posts");
        request.addHeader("Authorization", "Bearer token");
        request.addHeader("Accept-Language", "es");
        request.addHeader("Idempotency-Key", "k1");
        request.addHeader("If-None-Match", "\"a\"");
        request.addHeader("traceparent", "00-a-b-01");
        request.setContentType("application/json");
        request.setContent("{\"type\":\"NEWS\"}".getBytes());
        sent(request);
        FakeService.Asked asked = service.lastAsked();
        assertThat(asked.header("Authorization")).isEqualTo("Bearer token");
        assertThat(asked.header("Accept-Language")).isEqualTo("es");
        assertThat(asked.header("Idempotency-Key")).isEqualTo("k1");
        assertThat(asked.header("If-None-Match")).isEqualTo("\"a\"");
        assertThat(asked.header("traceparent")).isEqualTo("00-a-b-01");
        assertThat(asked.header("Content-Type")).isEqualTo("application/json");
        assertThat(asked.body()).isEqualTo("{\"type\":\"NEWS\"}");
    }

    @Test
    void makesWhatTheServiceDoesPartOfTheTraceOfThePortal() throws Exception {
        service.json("GET /api/v1/posts", "{}");
        MockHttpServletRequest request = get("/api/v1/posts");
        request.addHeader("traceparent", "00-" + "1".repeat(32) + "-" + "2".repeat(16) + "-01");
        SpanContext step =
                SpanContext.create("3".repeat(32), "4".repeat(16), TraceFlags.getSampled(), TraceState.getDefault());
        try (Scope _ = Span.wrap(step).makeCurrent()) {
            sent(request);
        }
        assertThat(service.lastAsked().header("traceparent"))
                .isEqualTo("00-" + "3".repeat(32) + "-" + "4".repeat(16) + "-01");
    }

    @Test
    void passesPathAndQueryAsTheyCame() throws Exception {
        service.json("GET /api/v1/posts/a b", "{}");
        MockHttpServletRequest request = get("/api/v1/posts/a%20b");
        request.setQueryString("cursor=a%2Bb&type=NEWS&type=ALERT");
        assertThat(sent(request).getStatus()).isEqualTo(200);
        assertThat(service.lastAsked().query()).isEqualTo("cursor=a%2Bb&type=NEWS&type=ALERT");
    }

    @Test
    void givesTheAnswerBackWithoutWhatConcernsTheConnection() throws Exception {
        service.answer("POST /api/v1/posts", exchange -> {
            exchange.getResponseHeaders().add("Location", service.address() + "/api/v1/posts/1");
            exchange.getResponseHeaders().add("ETag", "\"v1\"");
            exchange.getResponseHeaders().add("Set-Cookie", "session=stolen");
            exchange.getResponseHeaders().add("Keep-Alive", "timeout=5");
            exchange.getResponseHeaders().add("Server", "service");
            FakeService.send(exchange, 201, "application/json", "{\"id\":1}");
        });
        MockHttpServletResponse answer = sent(new MockHttpServletRequest("POST", "/api/v1/posts"));
        assertThat(answer.getStatus()).isEqualTo(201);
        assertThat(answer.getContentAsString()).isEqualTo("{\"id\":1}");
        assertThat(answer.getHeader("Location")).isEqualTo("/api/v1/posts/1");
        assertThat(answer.getHeader("ETag")).isEqualTo("\"v1\"");
        assertThat(answer.getHeaderNames()).doesNotContain("Set-Cookie", "Keep-Alive", "Server");
    }

    @ParameterizedTest
    @CsvSource({"304", "204", "404", "409", "500"})
    void givesEachStatusBack(int status) throws Exception {
        service.status("GET /api/v1/posts", status);
        assertThat(sent(get("/api/v1/posts")).getStatus()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/nothing", "/api", "/api/v1", "/api/v1/postsx", "/feeds/news.exe", "/actuator/health"})
    void knowsNoOtherPaths(String path) throws Exception {
        MockHttpServletResponse answer = sent(get(path));
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(service.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT", "OPTIONS", "PROPFIND", "get"})
    void knowsNoOtherMethods(String method) throws Exception {
        assertThat(sent(new MockHttpServletRequest(method, "/api/v1/posts")).getStatus())
                .isEqualTo(405);
        assertThat(service.asked()).isEmpty();
    }

    @Test
    void refusesABodyWithoutEnd() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/v1/posts") {
            @Override
            public ServletInputStream getInputStream() {
                return new Endless();
            }
        };
        MockHttpServletResponse answer = sent(request);
        assertThat(answer.getStatus()).isEqualTo(413);
        assertThat(answer.getContentAsString()).contains("urn:problem:xarxa:too-large");
        assertThat(service.asked()).isEmpty();
    }

    @Test
    void saysSoWhenTheServiceIsAway() throws Exception {
        gateway = gatewayTo(URI.create("http://127.0.0.1:9"));
        MockHttpServletResponse answer = sent(get("/api/v1/posts"));
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getContentAsString()).contains("urn:problem:xarxa:temporarily-unavailable");
    }

    @Test
    void waitsNoLongerThanItsPatienceForTheWholeAnswer() throws Exception {
        service.answer("GET /api/v1/posts", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 10);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            await(PATIENCE.multipliedBy(3));
        });
        MockHttpServletRequest request = get("/api/v1/posts");
        request.addPreferredLocale(Locale.of("es"));
        MockHttpServletResponse answer = sent(request);
        assertThat(answer.getStatus()).isEqualTo(504);
        assertThat(answer.getContentAsString())
                .contains("urn:problem:xarxa:service-too-slow", "El servicio tarda demasiado");
    }

    @Test
    void saysSoWhenTheServiceBreaksOff() throws Exception {
        service.answer("GET /api/v1/posts", exchange -> {
            exchange.sendResponseHeaders(200, 10);
            exchange.close();
        });
        assertThat(sent(get("/api/v1/posts")).getStatus()).isEqualTo(502);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, '', 1, 200, 2",
        "GET, '', 2, 200, 3",
        "POST, k1, 2, 200, 3",
        "POST, k1, 9, 502, 3",
        "POST, '', 1, 502, 1",
        "PUT, '', 1, 502, 1"
    })
    void asksAgainWhatMayBeAskedTwice(String method, String key, int broken, int status, int times) throws Exception {
        service.forget();
        service.answer(method + " /api/v1/posts", exchange -> {
            if (service.asked().size() > broken) {
                FakeService.send(exchange, 200, "application/json", "{}");
            }
        });
        MockHttpServletRequest request = new MockHttpServletRequest(method, "/api/v1/posts");
        if (!key.isEmpty()) {
            request.addHeader("Idempotency-Key", key);
        }
        assertThat(sent(request).getStatus()).isEqualTo(status);
        assertThat(service.asked()).hasSize(times);
    }

    @Test
    void letsASlowServiceTakeNoMoreThanItsPlaces() throws Exception {
        CountDownLatch inside = new CountDownLatch(PLACES);
        CountDownLatch goOn = new CountDownLatch(1);
        service.answer("GET /api/v1/posts", exchange -> {
            inside.countDown();
            waitFor(goOn);
            FakeService.send(exchange, 200, "application/json", "{}");
        });
        List<Thread> callers = List.of(calling(), calling());
        waitFor(inside);
        MockHttpServletResponse answer = sent(get("/api/v1/posts"));
        goOn.countDown();
        for (Thread caller : callers) {
            caller.join();
        }
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isNotNull();
        assertThat(sent(get("/api/v1/posts")).getStatus()).isEqualTo(200);
    }

    @Test
    void passesAnEventStreamOnAsItComes() throws Exception {
        CountDownLatch read = new CountDownLatch(1);
        service.answer("GET /api/v1/inbox/stream", exchange -> {
            var stream = FakeService.stream(exchange);
            stream.write("id: 7\n\n".getBytes());
            stream.flush();
            waitFor(read);
        });
        MockHttpServletRequest request = get("/api/v1/inbox/stream");
        request.addHeader("Last-Event-ID", "6");
        request.setAsyncSupported(true);
        MockHttpServletResponse answer = sent(request);
        Awaitility.await().until(() -> answer.getContentAsString().equals("id: 7\n\n"));
        read.countDown();
        assertThat(answer.getContentType()).startsWith("text/event-stream");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(service.lastAsked().header("Last-Event-ID")).isEqualTo("6");
    }

    private Thread calling() {
        return Thread.ofVirtual().start(() -> {
            try {
                sent(get("/api/v1/posts"));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private MockHttpServletResponse sent(MockHttpServletRequest request) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        gateway.service(request, response);
        return response;
    }

    private static Gateway gatewayTo(URI address) {
        GatewaySettings settings = new GatewaySettings(
                Map.of(
                        Service.CONTENT, List.of("/api/v1/posts", "/feeds/news.atom"),
                        Service.NOTIFICATION, List.of("/api/v1/inbox")),
                PLACES,
                SOON,
                WAIT,
                PATIENCE);
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(1))
                .build();
        return new Gateway(
                new Routes(settings, new ServiceAddresses(address, address, address, address)),
                new Passage(client, settings),
                EventStreamsFixture.running(),
                problems);
    }

    private static MockHttpServletRequest get(String path) {
        return new MockHttpServletRequest("GET", path);
    }

    private static void await(Duration time) {
        waitFor(new CountDownLatch(1), time);
    }

    private static void waitFor(CountDownLatch latch) {
        waitFor(latch, Duration.ofSeconds(5));
    }

    private static void waitFor(CountDownLatch latch, Duration most) {
        try {
            latch.await(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A body of unannounced length, as the platform's limit leaves it. */
    private static final class Endless extends ServletInputStream {

        private int read;

        @Override
        public int read() throws IOException {
            if (++read > 1000) {
                throw new BodyTooLargeException(1000);
            }
            return 'x';
        }

        @Override
        public boolean isFinished() {
            return false;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
