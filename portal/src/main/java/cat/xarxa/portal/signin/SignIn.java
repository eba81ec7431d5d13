package cat.xarxa.portal.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;

/**
 * The tokens of one sign-in at the identity provider.
 *
 * @param id the provider's id of it, claim {@code sid}
 * @param subject who signed in
 */
record SignIn(
        String id,
        String subject,
        OAuth2AccessToken access,
        @Nullable OAuth2RefreshToken refresh) {

    /** A token that ends while a service looks at it is of no use. */
    private static final Duration MARGIN = Duration.ofSeconds(20);

    boolean isFreshAt(Instant now) {
        Instant end = access.getExpiresAt();
        return end != null && end.minus(MARGIN).isAfter(now);
    }

    Document tokens() {
        return new Document("subject", subject)
                .append("accessToken", access.getTokenValue())
                .append("accessEnds", Date.from(end(access)))
                .append("refreshToken", refresh == null ? null : refresh.getTokenValue());
    }

    static SignIn of(Document stored) {
        Instant end = stored.getDate("accessEnds").toInstant();
        String refresh = stored.getString("refreshToken");
        return new SignIn(
                stored.getString("_id"),
                stored.getString("subject"),
                new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, stored.getString("accessToken"), null, end),
                refresh == null ? null : new OAuth2RefreshToken(refresh, null));
    }

    private static Instant end(OAuth2AccessToken token) {
        Instant end = token.getExpiresAt();
        return end == null ? Instant.EPOCH : end;
    }

    @Override
    public String toString() {
        return "SignIn[" + id + "]";
    }
}
