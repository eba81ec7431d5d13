package cat.xarxa.platform.outbox;

import cat.xarxa.platform.envelope.Origin;
import cat.xarxa.platform.trace.TraceParent;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Finds out why something is being appended: the event being handled, else the request being answered. */
public final class Origins {

    private static final String CORRELATION_ID = Origins.class.getName() + ".correlationId";
    private static final String TRACE_PARENT = "traceparent";

    private Origins() {}

    /**
     * The origin of an event, or of an entry of the audit log.
     *
     * @param eventId id of what is being appended: it correlates the chain when nothing else began it
     */
    public static Origin of(String eventId) {
        return Origin.current().map(Origins::inTheTraceOfNow).orElseGet(() -> ofRequest(eventId));
    }

    private static Origin inTheTraceOfNow(Origin handled) {
        return new Origin(
                handled.correlationId(),
                handled.causationId(),
                handled.actorRef(),
                TraceParent.current().orElse(handled.traceparent()));
    }

    private static Origin ofRequest(String eventId) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return new Origin(correlationId(request, eventId), null, caller(), traceparent(request));
    }

    private static String correlationId(@Nullable RequestAttributes request, String eventId) {
        if (request == null) {
            return eventId;
        }
        if (request.getAttribute(CORRELATION_ID, RequestAttributes.SCOPE_REQUEST) instanceof String known) {
            return known;
        }
        request.setAttribute(CORRELATION_ID, eventId, RequestAttributes.SCOPE_REQUEST);
        return eventId;
    }

    /** The token's subject only: no name, no address. */
    private static @Nullable String caller() {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        return caller instanceof JwtAuthenticationToken token ? token.getToken().getSubject() : null;
    }

    private static @Nullable String traceparent(@Nullable RequestAttributes request) {
        return TraceParent.current()
                .orElseGet(() -> request instanceof ServletRequestAttributes web ? given(web) : null);
    }

    private static @Nullable String given(ServletRequestAttributes web) {
        String given = web.getRequest().getHeader(TRACE_PARENT);
        return TraceParent.isOne(given) ? given : null;
    }
}
