package cat.xarxa.portal.signin;

import cat.xarxa.portal.identity.SignInSettings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Takes the tokens of a new sign-in from Spring Security, and gives them to nobody but {@link TokenRenewal}. */
@Component
public class TokenKeeper implements OAuth2AuthorizedClientRepository {

    private final SignIns signIns;
    private final SignInSettings settings;
    private final Clock clock;

    TokenKeeper(SignIns signIns, SignInSettings settings, Clock clock) {
        this.signIns = signIns;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication authentication,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (authentication.getPrincipal() instanceof OidcUser user) {
            signIns.keep(
                    new SignIn(SessionId.of(user), user.getName(), client.getAccessToken(), client.getRefreshToken()),
                    clock.instant().plus(settings.session()));
        }
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // so says the interface
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String registration, Authentication authentication, HttpServletRequest request) {
        return null;
    }

    @Override
    public void removeAuthorizedClient(
            String registration,
            Authentication authentication,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (authentication.getPrincipal() instanceof OidcUser user) {
            signIns.end(SessionId.of(user));
        }
    }
}
