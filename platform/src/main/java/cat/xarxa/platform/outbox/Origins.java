package cat.xarxa.platform.outbox;

import cat.xarxa.platform.envelope.Origin;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Finds out why an event is being appended: the event being handled, else the request being answered. */
final class Origins {

    private static final String CORRELATION_ID = Origins.class.getName() + ".correlationId";
    private static final String TRACE_PARENT = "traceparent";
    private static final Pattern TRACE_PARENT_FORM = Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

    private Origins() {}

    /**
     * The origin of an event.
     *
     * @param eventId id of the event being appended: it correlates the chain when nothing else began it
     */
    static Origin of(String eventId) {
        return Origin.current().orElseGet(() -> ofRequest(eventId));
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
        String trace = MDC.get("traceId");
        String span = MDC.get("spanId");
        String candidate = trace != null && span != null
                ? "00-" + trace + "-" + span + "-01"
                : request instanceof ServletRequestAttributes web
                        ? web.getRequest().getHeader(TRACE_PARENT)
                        : null;
        return candidate != null && TRACE_PARENT_FORM.matcher(candidate).matches() ? candidate : null;
    }
}
