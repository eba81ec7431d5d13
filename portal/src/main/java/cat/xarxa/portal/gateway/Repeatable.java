package cat.xarxa.portal.gateway;

import java.net.http.HttpRequest;
import java.util.Set;

/**
 * Which calls may be sent twice: those that change nothing, and those with a key, which a service does once however
 * often they come.
 */
final class Repeatable {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private Repeatable() {}

    static boolean is(HttpRequest question) {
        return READING.contains(question.method())
                || question.headers().firstValue("Idempotency-Key").isPresent();
    }
}
