package cat.xarxa.portal.security;

import cat.xarxa.portal.identity.SignInSettings;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.language.LocalPath;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** Goes back to the page that signing in interrupted, and lets the session last. */
final class SignedIn implements AuthenticationSuccessHandler {

    private final InterruptedPage pages;
    private final SignInSettings settings;

    SignedIn(InterruptedPage pages, SignInSettings settings) {
        this.pages = pages;
        this.settings = settings;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        String page = LocalPath.of(InterruptedPage.page(request), Language.of(request));
        pages.removeRequest(request, response);
        request.getSession()
                .setMaxInactiveInterval(Math.toIntExact(settings.session().toSeconds()));
        response.sendRedirect(page);
    }
}
