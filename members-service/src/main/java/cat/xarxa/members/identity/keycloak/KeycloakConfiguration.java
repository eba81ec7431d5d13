package cat.xarxa.members.identity.keycloak;

import jakarta.ws.rs.client.Client;
import java.util.concurrent.TimeUnit;
import org.jboss.resteasy.client.jaxrs.ResteasyClientBuilder;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.JacksonProvider;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.ClientsResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UsersResource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The admin client: signs in by itself when first used, never waits long. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeycloakAddress.class)
class KeycloakConfiguration {

    private static final int CONNECT_SECONDS = 2;
    private static final int READ_SECONDS = 10;

    @Bean(destroyMethod = "close")
    Keycloak keycloak(KeycloakAddress address) {
        Client client = ((ResteasyClientBuilder) ResteasyClientBuilder.newBuilder())
                .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                .readTimeout(READ_SECONDS, TimeUnit.SECONDS)
                .register(JacksonProvider.class, 100)
                .build();
        return KeycloakBuilder.builder()
                .serverUrl(address.url())
                .realm(address.realm())
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(address.clientId())
                .clientSecret(address.clientSecret())
                .resteasyClient(client)
                .build();
    }

    @Bean
    RealmResource keycloakRealm(Keycloak keycloak, KeycloakAddress address) {
        return keycloak.realm(address.realm());
    }

    @Bean
    UsersResource keycloakUsers(Keycloak keycloak, KeycloakAddress address) {
        return keycloak.realm(address.realm()).users();
    }

    @Bean
    ClientsResource keycloakClients(Keycloak keycloak, KeycloakAddress address) {
        return keycloak.realm(address.realm()).clients();
    }
}
