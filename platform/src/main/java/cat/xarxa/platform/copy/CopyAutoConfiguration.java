package cat.xarxa.platform.copy;

import static org.springframework.http.HttpMethod.GET;

import cat.xarxa.platform.caller.EndpointRules;
import cat.xarxa.platform.outbox.Outbox;
import cat.xarxa.platform.preparation.Preparation;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.data.mongodb.core.MongoOperations;

/** Copies for people, in every service that says where it holds something of them and has an API. */
@AutoConfiguration(afterName = "cat.xarxa.platform.outbox.OutboxAutoConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnProperty(name = "xarxa.api", havingValue = "true", matchIfMissing = true)
@ConditionalOnBean({Outbox.class, PersonalData.class})
class CopyAutoConfiguration {

    @Bean
    PersonalData machineryData() {
        return new OwnMachinery();
    }

    @Bean
    PersonalCopies personalCopies(
            MongoOperations mongo, ObjectProvider<PersonalData> data, ObjectProvider<PersonKeys> keys, Clock clock) {
        return new PersonalCopies(mongo, data.orderedStream().toList(), keys.getIfAvailable(), clock);
    }

    @Bean
    Preparation copyIndexes(PersonalCopies copies) {
        return copies::prepare;
    }

    @Bean
    CopyController copyController(PersonalCopies copies) {
        return new CopyController(copies);
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    EndpointRules copyRules() {
        return rules -> rules.requestMatchers(GET, "/api/v1/copies/**").authenticated();
    }
}
