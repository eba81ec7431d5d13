package cat.xarxa.platform.caller.token;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.BearerTokenErrors;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;

/** Takes the token from the one Authorization header only, and refuses it unread when it is longer than any of ours. */
public final class BoundedTokens implements BearerTokenResolver {

    private static final int LONGEST = 8 * 1024;

    private final BearerTokenResolver header = new DefaultBearerTokenResolver();

    @Override
    public @Nullable String resolve(HttpServletRequest request) {
        String token = header.resolve(request);
        if (token != null && token.length() > LONGEST) {
            throw new OAuth2AuthenticationException(BearerTokenErrors.invalidToken("the token is too long"));
        }
        return token;
    }
}
