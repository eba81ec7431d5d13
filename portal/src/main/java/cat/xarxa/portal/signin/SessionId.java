package cat.xarxa.portal.signin;

import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** The identity provider's own id of a sign-in: what a back-channel sign-out names. */
final class SessionId {

    private static final String CLAIM = "sid";

    private SessionId() {}

    static String of(OidcUser user) {
        String id = user.getClaimAsString(CLAIM);
        if (id == null) {
            throw new OAuth2AuthenticationException("missing_sid");
        }
        return id;
    }
}
