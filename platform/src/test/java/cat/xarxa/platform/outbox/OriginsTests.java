package cat.xarxa.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.platform.envelope.Origin;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class OriginsTests {

    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    @AfterEach
    void tidyUp() {
        RequestContextHolder.resetRequestAttributes();
        SecurityContextHolder.clearContext();
    }

    @Test
    void beginsAChainWhenNothingElseDid() {
        assertThat(Origins.of("event-1")).isEqualTo(new Origin("event-1", null, null, null));
    }

    @Test
    void correlatesAllEventsOfOneRequest() {
        request();
        assertThat(Origins.of("event-1").correlationId()).isEqualTo("event-1");
        assertThat(Origins.of("event-2").correlationId()).isEqualTo("event-1");
    }

    @Test
    void refersToTheCallerByTheSubjectOfTheToken() {
        Jwt jwt = Jwt.withTokenValue("t")
                .header("alg", "none")
                .subject("opaque")
                .claim("name", "Someone")
                .build();
        SecurityContextHolder.getContext().setAuthentication(new JwtAuthenticationToken(jwt));
        assertThat(Origins.of("event-1").actorRef()).isEqualTo("opaque");
    }

    @Test
    void goesOnWithTheTraceOfTheRequest() {
        request().addHeader("traceparent", TRACE);
        assertThat(Origins.of("event-1").traceparent()).isEqualTo(TRACE);
    }

    @Test
    void leavesOutATraceThatIsNone() {
        request().addHeader("traceparent", "00-zz\r\nx-evil: 1");
        assertThat(Origins.of("event-1").traceparent()).isNull();
    }

    @Test
    void prefersTheTraceThatIsActive() {
        String active = "00-11111111111111111111111111111111-2222222222222222-00";
        request().addHeader("traceparent", TRACE);
        Origin handled = new Origin("beginning", "cause", null, TRACE);
        try (Scope _ = activate(active)) {
            assertThat(Origins.of("event-1").traceparent()).isEqualTo(active);
            handled.during(() -> assertThat(Origins.of("event-2").traceparent()).isEqualTo(active));
        }
    }

    @Test
    void namesTheEventBeingHandledWhateverElseIsThere() {
        request();
        Origin handled = new Origin("beginning", "cause", null, TRACE);
        AtomicReference<Origin> found = new AtomicReference<>();
        handled.during(() -> found.set(Origins.of("event-1")));
        assertThat(found).hasValue(handled);
    }

    private static Scope activate(String traceparent) {
        return W3CTraceContextPropagator.getInstance()
                .extract(Context.root(), Map.of("traceparent", traceparent), new TextMapGetter<>() {
                    @Override
                    public Iterable<String> keys(Map<String, String> carrier) {
                        return carrier.keySet();
                    }

                    @Override
                    public String get(Map<String, String> carrier, String key) {
                        return carrier.get(key);
                    }
                })
                .makeCurrent();
    }

    private static MockHttpServletRequest request() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        return request;
    }
}
