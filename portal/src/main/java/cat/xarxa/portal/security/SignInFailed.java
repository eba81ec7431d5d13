package cat.xarxa.portal.security;

import cat.xarxa.portal.failure.Failure;
import cat.xarxa.portal.identity.IdentityAway;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.web.client.ResourceAccessException;

/** Tells whether trying again helps now or later; what exactly was wrong stays in the log. */
final class SignInFailed implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SignInFailed.class);

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        LOG.warn("a sign-in failed: {}", failure.getMessage());
        boolean away = isAway(failure);
        (away ? Failure.IDENTITY_AWAY : Failure.SIGN_IN_FAILED).answer(request, response);
    }

    private static boolean isAway(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ResourceAccessException || cause instanceof IdentityAway) {
                return true;
            }
        }
        return false;
    }
}
