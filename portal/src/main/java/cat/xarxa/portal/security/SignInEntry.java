package cat.xarxa.portal.security;

import cat.xarxa.portal.failure.Failure;
import cat.xarxa.portal.identity.IdentityProvider;
import cat.xarxa.portal.language.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Sends whoever needs to sign in to Keycloak, if it is there. */
@Component
class SignInEntry implements AuthenticationEntryPoint {

    private final IdentityProvider identity;

    SignInEntry(IdentityProvider identity) {
        this.identity = identity;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", request.getRequestURI());
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else if (identity.isReachable()) {
            response.sendRedirect("/oauth2/authorization/" + IdentityProvider.ID + "?lang="
                    + Language.of(request).code());
        } else {
            Failure.IDENTITY_AWAY.answer(request, response);
        }
    }
}
