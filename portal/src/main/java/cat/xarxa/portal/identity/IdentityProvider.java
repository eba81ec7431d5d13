package cat.xarxa.portal.identity;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Keycloak, asked for its addresses when somebody first signs in, so that the portal starts without it. */
public class IdentityProvider implements ClientRegistrationRepository {

    public static final String ID = "keycloak";

    private static final ParameterizedTypeReference<Map<String, Object>> DOCUMENT =
            new ParameterizedTypeReference<>() {};

    private final SignInSettings settings;
    private final RestClient http;
    private volatile @Nullable ClientRegistration registration;

    IdentityProvider(SignInSettings settings, RestClient http) {
        this.settings = settings;
        this.http = http;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String registrationId) {
        return ID.equals(registrationId) ? registration() : null;
    }

    /**
     * How it and we know each other.
     *
     * @throws IdentityAway when it was never asked before and does not answer
     */
    public ClientRegistration registration() {
        ClientRegistration known = registration;
        if (known == null) {
            known = registered(discover());
            registration = known;
        }
        return known;
    }

    /** Whether somebody who is sent there will find it. */
    public boolean isReachable() {
        try {
            discover();
            return true;
        } catch (IdentityAway away) {
            return false;
        }
    }

    /** Ends the session there, from server to server: no token passes through the browser. */
    public boolean signOut(OAuth2RefreshToken refresh) {
        Object endpoint =
                registration().getProviderDetails().getConfigurationMetadata().get("end_session_endpoint");
        if (endpoint == null) {
            return false;
        }
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("client_id", settings.clientId());
        form.add("client_secret", settings.clientSecret());
        form.add("refresh_token", refresh.getTokenValue());
        try {
            http.post()
                    .uri(endpoint.toString())
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .body(form)
                    .retrieve()
                    .toBodilessEntity();
            return true;
        } catch (RestClientException failure) {
            return false;
        }
    }

    private Map<String, Object> discover() {
        try {
            Map<String, Object> found = http.get()
                    .uri(settings.issuer() + "/.well-known/openid-configuration")
                    .retrieve()
                    .body(DOCUMENT);
            if (found == null || !settings.issuer().equals(found.get("issuer"))) {
                throw new IdentityAway("another issuer answers");
            }
            return found;
        } catch (RestClientException failure) {
            throw new IdentityAway(String.valueOf(failure.getMessage()));
        }
    }

    private ClientRegistration registered(Map<String, Object> discovered) {
        Map<String, Object> configuration = new HashMap<>(discovered);
        return ClientRegistrations.fromOidcConfiguration(configuration)
                .registrationId(ID)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .redirectUri(settings.redirectUri())
                .scope(OidcScopes.OPENID, OidcScopes.PROFILE)
                .userInfoUri(null)
                .build();
    }
}
