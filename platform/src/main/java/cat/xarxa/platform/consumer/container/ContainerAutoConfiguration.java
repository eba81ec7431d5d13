package cat.xarxa.platform.consumer.container;

import cat.xarxa.platform.broker.DurableProducers;
import cat.xarxa.platform.consumer.EventConsumer;
import cat.xarxa.platform.consumer.deadletter.Burial;
import cat.xarxa.platform.consumer.deadletter.DeadLetterTopic;
import cat.xarxa.platform.lag.ConsumedTopics;
import cat.xarxa.platform.transaction.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.cloud.stream.binder.kafka.ListenerContainerWithDlqAndRetryCustomizer;
import org.springframework.cloud.stream.config.BindingProperties;
import org.springframework.cloud.stream.config.BindingServiceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.support.KafkaHeaderMapper;

/** What listener containers need; a header mapper of this name is the one that the binder takes. */
@AutoConfiguration(
        after = KafkaAutoConfiguration.class,
        afterName = "cat.xarxa.platform.transaction.TransactionAutoConfiguration")
@ConditionalOnBean(Transactions.class)
class ContainerAutoConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @Bean
    KafkaHeaderMapper kafkaBinderHeaderMapper() {
        return new HeaderAllowlist();
    }

    @Bean
    static BeanPostProcessor bindingsInBackground(AutowireCapableBeanFactory beans) {
        return new BindingsInBackground(beans);
    }

    @Bean
    DeadLetterTopic deadLetterTopic(
            KafkaProperties kafka,
            @Value("${spring.application.name}") String service,
            @Value("${xarxa.dead-letters.withheld:}") Set<String> withheld) {
        DefaultKafkaProducerFactory<byte[], byte[]> producers = new DefaultKafkaProducerFactory<>(
                DurableProducers.settings(kafka, PATIENCE), new ByteArraySerializer(), new ByteArraySerializer());
        return new DeadLetterTopic(producers, "xarxa.dead." + service, PATIENCE, withheld);
    }

    @Bean
    ListenerContainerWithDlqAndRetryCustomizer failureHandling(Burial burial, ObjectProvider<MeterRegistry> registry) {
        return new FailureHandling(burial, registry.getIfAvailable(SimpleMeterRegistry::new));
    }

    @Bean
    ConsumedTopics consumedTopics(
            BindingServiceProperties bindings, @Value("${spring.application.name}") String service) {
        String prefix = service + ".";
        return new ConsumedTopics(bindings.getBindings().values().stream()
                .filter(binding ->
                        binding.getGroup() != null && binding.getGroup().startsWith(prefix))
                .collect(Collectors.toMap(
                        binding -> binding.getGroup().substring(prefix.length()), BindingProperties::getDestination)));
    }

    @Bean
    BindingRules bindingRules(
            ObjectProvider<EventConsumer> consumers, BindingServiceProperties bindings, Environment environment) {
        Map<String, String> groups = new HashMap<>();
        bindings.getBindings().forEach((binding, properties) -> {
            if (properties.getGroup() != null) {
                groups.put(binding, properties.getGroup());
            }
        });
        String definition = environment.getProperty("spring.cloud.function.definition");
        return new BindingRules(consumers.stream().map(EventConsumer::name).toList(), definition, groups);
    }
}
