package cat.xarxa.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Does as Keycloak says when a session ended there: its validated token names the sign-in, or the person. */
@Component
public class BackChannelSignOut implements LogoutHandler {

    private final SignIns signIns;

    BackChannelSignOut(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication == null || !(authentication.getPrincipal() instanceof OidcLogoutToken token)) {
            return;
        }
        String id = token.getSessionId();
        String subject = token.getSubject();
        if (id != null) {
            signIns.end(id);
        } else if (subject != null) {
            signIns.endAllOf(subject);
        }
    }
}
