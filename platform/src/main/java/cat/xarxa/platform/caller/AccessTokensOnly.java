package cat.xarxa.platform.caller;

import java.util.Set;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** Refuses ID and refresh tokens, which Keycloak marks by {@code typ}, even when their audience would fit. */
final class AccessTokensOnly implements OAuth2TokenValidator<Jwt> {

    private static final Set<String> OTHER_KINDS = Set.of("ID", "Refresh", "Offline", "Logout");
    private static final OAuth2Error ERROR = new OAuth2Error("invalid_token", "not an access token", null);

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        Object kind = token.getClaims().get("typ");
        return kind instanceof String text && OTHER_KINDS.contains(text)
                ? OAuth2TokenValidatorResult.failure(ERROR)
                : OAuth2TokenValidatorResult.success();
    }
}
