package cat.xarxa.portal.identity;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the portal is known to the identity provider.
 *
 * @param issuer address of the realm
 * @param session how long a session may rest, and a sign-in may last without a new one
 */
@ConfigurationProperties("xarxa.sign-in")
public record SignInSettings(
        String issuer,
        String clientId,
        String clientSecret,
        @DefaultValue("12h") Duration session,
        URI publicUrl) {

    String redirectUri() {
        return publicUrl + "/login/oauth2/code/{registrationId}";
    }

    @Override
    public String toString() {
        return "SignInSettings[" + issuer + ", " + clientId + "]";
    }
}
