package cat.xarxa.platform.outbox;

import cat.xarxa.platform.id.Ids;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;

/** The outbox of a service that has a database. */
@AutoConfiguration(after = DataMongoAutoConfiguration.class)
@ConditionalOnBooleanProperty(name = "xarxa.messaging.enabled", matchIfMissing = true)
@ConditionalOnBean(MongoOperations.class)
class OutboxAutoConfiguration {

    @Bean
    NewEvents newEvents() {
        return new NewEvents();
    }

    @Bean
    Outbox outbox(MongoOperations mongo, NewEvents newEvents, Ids ids, Clock clock) {
        return new Outbox(mongo, newEvents, ids, clock);
    }
}
