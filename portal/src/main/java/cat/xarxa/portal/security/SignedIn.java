package cat.xarxa.portal.security;

import cat.xarxa.portal.identity.SignInSettings;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.language.LocalPath;
import cat.xarxa.portal.network.KnownNetwork;
import cat.xarxa.portal.signin.People;
import cat.xarxa.portal.signin.Person;
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
    private final KnownNetwork network;

    SignedIn(InterruptedPage pages, SignInSettings settings, People people, KnownNetwork network) {
        this.pages = pages;
        this.network = network;
        this.settings = settings;
        this.people = people;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        Language language = Language.of(request);
        String page = LocalPath.of(InterruptedPage.page(request), language);
        pages.removeRequest(request, response);
        request.getSession()
                .setMaxInactiveInterval(Math.toIntExact(settings.session().toSeconds()));
        if (authentication.getPrincipal() instanceof OidcUser user) {
            people.greet(user, request);
            page = isToDescribe(user, request) ? describingIn(page) : page;
        }
        response.sendRedirect(page);
    }

    /** Whoever administrates a network that nobody has described is led there first. */
    private boolean isToDescribe(OidcUser user, HttpServletRequest request) {
        return people.recognise(user, request)
                && Person.of(request).filter(Person::isAdministrator).isPresent()
                && network.current().awaitsDescription();
    }

    private static String describingIn(String page) {
        return "/" + Language.leading(page).orElse(Language.CATALAN).code() + "/console/network";
    }
}
