package cat.xarxa.platform.lag;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;

/** Lets a service that has consumers ask how far they are behind. */
@AutoConfiguration(afterName = "cat.xarxa.platform.consumer.container.ContainerAutoConfiguration")
@ConditionalOnBean(ConsumedTopics.class)
class LagAutoConfiguration {

    @Bean
    ConsumerLag consumerLag(
            KafkaProperties kafka, ConsumedTopics topics, @Value("${spring.application.name}") String service) {
        return new ConsumerLag(kafka.buildAdminProperties(), service, topics);
    }
}
