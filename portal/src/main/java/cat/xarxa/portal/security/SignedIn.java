package cat.xarxa.portal.security;

import cat.xarxa.portal.identity.SignInSettings;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.language.LocalPath;
import cat.xarxa.portal.signin.People;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** Greets who signed in, goes back to the page that signing in interrupted, and lets the session last. */
final class SignedIn implements AuthenticationSuccessHandler {

    private final InterruptedPage pages;
    private final SignInSettings settings;
    private final People people;

    SignedIn(InterruptedPage pages, SignInSettings settings, People people) {
        this.pages = pages;
        this.settings = settings;
        this.people = people;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        String page = LocalPath.of(InterruptedPage.page(request), Language.of(request));
        pages.removeRequest(request, response);
        request.getSession()
                .setMaxInactiveInterval(Math.toIntExact(settings.session().toSeconds()));
        if (authentication.getPrincipal() instanceof OidcUser user) {
            people.greet(user, request);
        }
        response.sendRedirect(page);
    }
}
