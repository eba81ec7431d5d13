package cat.xarxa.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.platform.envelope.Origin;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
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
        MDC.clear();
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
        MDC.put("traceId", "11111111111111111111111111111111");
        MDC.put("spanId", "2222222222222222");
        assertThat(Origins.of("event-1").traceparent())
                .isEqualTo("00-11111111111111111111111111111111-2222222222222222-01");
    }

    @Test
    void namesTheEventBeingHandledWhateverElseIsThere() {
        request();
        Origin handled = new Origin("beginning", "cause", null, TRACE);
        AtomicReference<Origin> found = new AtomicReference<>();
        handled.during(() -> found.set(Origins.of("event-1")));
        assertThat(found).hasValue(handled);
    }

    private static MockHttpServletRequest request() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        return request;
    }
}
