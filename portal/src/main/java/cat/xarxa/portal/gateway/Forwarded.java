package cat.xarxa.portal.gateway;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The headers that pass. Of a request those that our APIs have a use for, and none besides: no cookie, nothing about
 * hops, and no word about who asks but the bearer token. Of an answer all but those of the connection and of sessions.
 */
final class Forwarded {

    private static final List<String> OF_REQUESTS = List.of(
            "Accept",
            "Accept-Language",
            "Authorization",
            "Content-Type",
            "Idempotency-Key",
            "If-Match",
            "If-Modified-Since",
            "If-None-Match",
            "Last-Event-ID",
            "traceparent",
            "tracestate",
            "User-Agent");

    private static final Set<String> NOT_OF_ANSWERS = Set.of(
            "connection",
            "content-length",
            "date",
            "keep-alive",
            "proxy-authenticate",
            "server",
            "set-cookie",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    private Forwarded() {}

    static void copy(HttpServletRequest from, HttpRequest.Builder to) {
        for (String name : OF_REQUESTS) {
            Collections.list(from.getHeaders(name)).forEach(value -> to.header(name, value));
        }
    }

    static void copy(HttpHeaders from, HttpServletResponse to, Route route) {
        from.map().forEach((name, values) -> {
            if (!NOT_OF_ANSWERS.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value ->
                        to.addHeader(name, "location".equalsIgnoreCase(name) ? route.seenFromOutside(value) : value));
            }
        });
    }
}
