package cat.xarxa.events.people;

import cat.xarxa.platform.keystore.KeyStore;
import com.mongodb.ConnectionString;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the key store, which stands apart from the service's own database. */
@Configuration(proxyBeanMethods = false)
class KeyConfiguration {

    @Bean
    KeyStore keyStore(@Value("${xarxa.keys.mongodb.uri}") String address) {
        return KeyStore.at(new ConnectionString(address));
    }
}
