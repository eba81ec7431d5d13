package cat.xarxa.members.key;

import com.mongodb.ConnectionString;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the keys are. */
@Configuration(proxyBeanMethods = false)
class KeyConfiguration {

    @Bean
    KeyDatabase keyDatabase(MongoConnectionDetails own, @Value("${xarxa.keys.mongodb-uri}") String keys) {
        return KeyDatabase.beside(own.getConnectionString(), new ConnectionString(keys));
    }
}
