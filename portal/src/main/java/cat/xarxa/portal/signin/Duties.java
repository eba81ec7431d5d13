package cat.xarxa.portal.signin;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import java.text.ParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The network-wide duties that an access token names. They open and close doors of the portal only: the token came from
 * the identity provider itself, and each service checks it again.
 */
final class Duties {

    /** What a token names that gives a mandate for any institution; no role is called so. */
    static final String MANDATE = "a mandate";

    private Duties() {}

    /** None when the token cannot be read. */
    static Set<String> of(String token) {
        try {
            JWTClaimsSet claims = JWTParser.parse(token).getJWTClaimsSet();
            Set<String> duties = new HashSet<>();
            if (claims.getClaim("realm_access") instanceof Map<?, ?> access
                    && access.get("roles") instanceof List<?> roles) {
                roles.stream().map(String::valueOf).forEach(duties::add);
            }
            if (claims.getClaim("mandates") instanceof List<?> mandates && !mandates.isEmpty()) {
                duties.add(MANDATE);
            }
            return duties;
        } catch (ParseException unreadable) {
            return Set.of();
        }
    }
}
