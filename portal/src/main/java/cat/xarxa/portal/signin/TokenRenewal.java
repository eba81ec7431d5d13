package cat.xarxa.portal.signin;

import cat.xarxa.portal.identity.IdentityAway;
import cat.xarxa.portal.identity.IdentityProvider;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.stereotype.Component;

/**
 * Keeps access tokens fresh. Each refresh token is good for one use, so among all requests of all portals one renews
 * and the others wait for what it got.
 */
@Component
class TokenRenewal {

    private static final Duration LEASE = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(40);

    private final SignIns signIns;
    private final IdentityProvider identity;
    private final OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> tokens;
    private final Clock clock;

    TokenRenewal(
            SignIns signIns,
            IdentityProvider identity,
            OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> tokens,
            Clock clock) {
        this.signIns = signIns;
        this.identity = identity;
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * The sign-in with a token that is good now; empty once it has ended.
     *
     * @throws IdentityAway when the token has to be renewed and nobody is there to do it
     */
    Optional<SignIn> fresh(String id) {
        Instant giveUp = clock.instant().plus(LEASE);
        while (true) {
            Instant now = clock.instant();
            Optional<SignIn> found = signIns.find(id);
            if (found.isEmpty() || found.get().isFreshAt(now)) {
                return found;
            }
            if (signIns.lease(found.get(), now, now.plus(LEASE))) {
                return renewed(found.get());
            }
            if (now.isAfter(giveUp)) {
                throw new IdentityAway("another request did not renew the token in time");
            }
            pause();
        }
    }

    private Optional<SignIn> renewed(SignIn old) {
        OAuth2RefreshToken refresh = old.refresh();
        if (refresh == null) {
            signIns.end(old.id());
            return Optional.empty();
        }
        try {
            OAuth2AccessTokenResponse answer = tokens.getTokenResponse(
                    new OAuth2RefreshTokenGrantRequest(identity.registration(), old.access(), refresh));
            OAuth2RefreshToken next = answer.getRefreshToken();
            SignIn renewed =
                    new SignIn(old.id(), old.subject(), answer.getAccessToken(), next == null ? refresh : next);
            signIns.renew(renewed);
            return Optional.of(renewed);
        } catch (OAuth2AuthorizationException refusal) {
            return refused(old, refusal);
        }
    }

    private Optional<SignIn> refused(SignIn old, OAuth2AuthorizationException refusal) {
        if (OAuth2ErrorCodes.INVALID_GRANT.equals(refusal.getError().getErrorCode())) {
            signIns.end(old.id());
            return Optional.empty();
        }
        signIns.release(old.id());
        throw new IdentityAway(String.valueOf(refusal.getError().getErrorCode()));
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IdentityAway("interrupted");
        }
    }
}
