package cat.xarxa.platform.caller.token;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** What makes a token ours: signed by the one issuer, made for this API, in its time, and an access token. */
public final class TokenRules {

    private static final Duration LEEWAY = Duration.ofSeconds(30);

    private TokenRules() {}

    /** Reads tokens and refuses those that are not good; the issuer is asked for its keys at the first of them. */
    public static JwtDecoder decoder(String issuer, String audience, Clock clock) {
        return decoder(new IssuerKeys(new IssuerDiscovery(issuer), clock), issuer, audience, clock);
    }

    static JwtDecoder decoder(IssuerKeys keys, String issuer, String audience, Clock clock) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(keys)
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                inItsTime(clock),
                new JwtIssuerValidator(issuer),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audiences -> audiences != null && audiences.contains(audience)),
                new JwtClaimValidator<String>(JwtClaimNames.SUB, subject -> subject != null && !subject.isBlank()),
                new AccessTokensOnly()));
        return decoder;
    }

    private static OAuth2TokenValidator<Jwt> inItsTime(Clock clock) {
        JwtTimestampValidator times = new JwtTimestampValidator(LEEWAY);
        times.setAllowEmptyExpiryClaim(false);
        times.setClock(clock);
        return times;
    }
}
