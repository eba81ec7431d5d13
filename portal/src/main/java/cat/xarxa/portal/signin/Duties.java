package cat.xarxa.portal.signin;

import com.nimbusds.jwt.JWTParser;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The network-wide duties that an access token names. They open and close doors of the portal only: the token came from
 * the identity provider itself, and each service checks it again.
 */
final class Duties {

    private Duties() {}

    /** None when the token cannot be read. */
    static Set<String> of(String token) {
        try {
            return JWTParser.parse(token).getJWTClaimsSet().getClaim("realm_access") instanceof Map<?, ?> access
                            && access.get("roles") instanceof List<?> roles
                    ? roles.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet())
                    : Set.of();
        } catch (ParseException unreadable) {
            return Set.of();
        }
    }
}
