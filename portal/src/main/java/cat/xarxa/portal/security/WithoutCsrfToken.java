package cat.xarxa.portal.security;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The forms that carry no CSRF token, and why that is right. */
final class WithoutCsrfToken {

    /** The capability in the address, or the signed logout token, is the proof; mail programs send neither cookie. */
    static final RequestMatcher BY_ITS_OWN_PROOF = new OrRequestMatcher(
            pathPattern(HttpMethod.POST, "/unsubscribe/{token}"),
            pathPattern(HttpMethod.POST, "/{lang}/unsubscribe/{token}"),
            pathPattern(HttpMethod.POST, "/{lang}/follow/confirm/{token}"),
            pathPattern(HttpMethod.POST, "/{lang}/follow/mine/{token}/**"),
            pathPattern(HttpMethod.POST, "/logout/connect/back-channel/{registration}"));

    /** It changes colours only; a token would give every reader a session. {@link OwnOrigin} guards it. */
    static final RequestMatcher COLOURS = pathPattern(HttpMethod.POST, "/theme");

    /** It asks for a mail, for whoever wants one; guarded likewise, and limited. */
    static final RequestMatcher FOLLOW = pathPattern(HttpMethod.POST, "/{lang}/follow");

    private WithoutCsrfToken() {}
}
