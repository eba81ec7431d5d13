package cat.xarxa.platform.lag;

import cat.xarxa.platform.consumer.EventConsumers;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.cloud.stream.config.BindingProperties;
import org.springframework.cloud.stream.config.BindingServiceProperties;
import org.springframework.context.annotation.Bean;

/** Lets a service that has consumers ask how far they are behind. */
@AutoConfiguration(afterName = "cat.xarxa.platform.consumer.ConsumerAutoConfiguration")
@ConditionalOnBean(EventConsumers.class)
class LagAutoConfiguration {

    @Bean
    ConsumerLag consumerLag(
            KafkaProperties kafka,
            BindingServiceProperties bindings,
            @Value("${spring.application.name}") String service) {
        String prefix = service + ".";
        Map<String, String> topics = bindings.getBindings().values().stream()
                .filter(binding ->
                        binding.getGroup() != null && binding.getGroup().startsWith(prefix))
                .collect(Collectors.toMap(
                        binding -> binding.getGroup().substring(prefix.length()), BindingProperties::getDestination));
        return new ConsumerLag(kafka.buildAdminProperties(), service, topics);
    }
}
