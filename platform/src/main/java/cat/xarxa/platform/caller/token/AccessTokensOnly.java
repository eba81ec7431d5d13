package cat.xarxa.platform.caller.token;

import java.util.Collections;
import java.util.Set;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Refuses ID and refresh tokens, which Keycloak marks by {@code typ}, even when their audience would fit, and tokens
 * that bring a key of their own or say where to fetch one.
 */
final class AccessTokensOnly implements OAuth2TokenValidator<Jwt> {

    private static final Set<String> OTHER_KINDS = Set.of("ID", "Refresh", "Offline", "Logout");
    private static final Set<String> OWN_KEYS = Set.of("jku", "jwk", "x5u", "x5c");

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        if (token.getClaims().get("typ") instanceof String kind && OTHER_KINDS.contains(kind)) {
            return refused("not an access token");
        }
        return Collections.disjoint(token.getHeaders().keySet(), OWN_KEYS)
                ? OAuth2TokenValidatorResult.success()
                : refused("brings its own key");
    }

    private static OAuth2TokenValidatorResult refused(String reason) {
        return OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", reason, null));
    }
}
