package cat.xarxa.members.identity.keycloak;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where Keycloak is and how this service signs in to it.
 *
 * @param url its address
 * @param realm the realm that holds the accounts
 * @param clientId this service's client there
 * @param clientSecret its secret
 * @param portalClientId the client that people sign in to, where an invitation leads
 */
@Validated
@ConfigurationProperties("xarxa.keycloak")
record KeycloakAddress(
        @NotBlank String url,
        @NotBlank String realm,
        @NotBlank String clientId,
        @NotBlank String clientSecret,
        @DefaultValue("xarxa-portal") String portalClientId) {

    @Override
    public String toString() {
        return "KeycloakAddress[" + url + ", " + realm + ", " + clientId + ", hidden]";
    }
}
