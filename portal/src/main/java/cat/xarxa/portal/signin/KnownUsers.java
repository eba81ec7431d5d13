package cat.xarxa.portal.signin;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;

/**
 * Keeps of a validated ID token what the pages need, and not the token. Mandates and roles are for the services, which
 * read them from the access token; in a session they would be types that its allow-list refuses.
 */
public final class KnownUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private static final Set<String> NEEDED = Set.of("iss", "sub", "sid", "preferred_username");
    private static final String NOT_KEPT = "not-kept";

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcIdToken token = request.getIdToken();
        Map<String, Object> claims = token.getClaims().entrySet().stream()
                .filter(claim -> NEEDED.contains(claim.getKey()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, claim -> claim.getValue().toString()));
        OidcIdToken kept = new OidcIdToken(NOT_KEPT, token.getIssuedAt(), token.getExpiresAt(), claims);
        return new DefaultOidcUser(Set.of(new OidcUserAuthority(kept)), kept);
    }
}
