package cat.xarxa.portal.signin;

import cat.xarxa.portal.identity.IdentityAway;
import cat.xarxa.portal.identity.IdentityProvider;
import cat.xarxa.portal.language.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

/** Ends the sign-in here and at Keycloak, then says so. */
@Component
public class SignedOut implements LogoutSuccessHandler {

    private final SignIns signIns;
    private final IdentityProvider identity;

    SignedOut(SignIns signIns, IdentityProvider identity) {
        this.signIns = signIns;
        this.identity = identity;
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException {
        boolean everywhere = true;
        if (authentication != null && authentication.getPrincipal() instanceof OidcUser user) {
            everywhere = end(SessionId.of(user));
        }
        response.sendRedirect(
                "/" + Language.of(request).code() + (everywhere ? "/signed-out" : "/signed-out?identity=open"));
    }

    private boolean end(String id) {
        boolean ended = signIns.find(id).map(this::endAtProvider).orElse(true);
        signIns.end(id);
        return ended;
    }

    private boolean endAtProvider(SignIn signIn) {
        OAuth2RefreshToken refresh = signIn.refresh();
        try {
            return refresh != null && identity.signOut(refresh);
        } catch (IdentityAway away) {
            return false;
        }
    }
}
