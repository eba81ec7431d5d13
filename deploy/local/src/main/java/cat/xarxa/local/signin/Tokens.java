package cat.xarxa.local.signin;

import java.time.Duration;
import java.time.Instant;

/**
 * What one answer of the token endpoint holds.
 *
 * @param renewal refresh token, empty for machine clients
 */
record Tokens(String bearer, String renewal, Instant expires) {

    private static final Duration MARGIN = Duration.ofSeconds(10);

    boolean isGoodAt(Instant now) {
        return now.isBefore(expires.minus(MARGIN));
    }
}
