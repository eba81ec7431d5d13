package cat.xarxa.platform.outbox.relay;

import cat.xarxa.platform.outbox.NewEvents;
import cat.xarxa.platform.transaction.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoOperations;

/** The relay of a service: the only place from which events reach the broker. */
@AutoConfiguration(
        after = KafkaAutoConfiguration.class,
        afterName = "cat.xarxa.platform.outbox.OutboxAutoConfiguration")
@ConditionalOnBean(NewEvents.class)
@ConditionalOnBooleanProperty(name = "xarxa.outbox.relay.enabled", matchIfMissing = true)
@EnableConfigurationProperties(RelaySettings.class)
class RelayAutoConfiguration {

    @Bean
    UnsentEvents unsentEvents(
            MongoDatabaseFactory databases, MongoOperations mongo, Transactions transactions, RelaySettings settings) {
        return new UnsentEvents(databases, mongo, transactions, settings.forgetAtOnce());
    }

    @Bean
    RelayMetrics relayMetrics(ObjectProvider<MeterRegistry> registry, Clock clock) {
        return new RelayMetrics(registry.getIfAvailable(SimpleMeterRegistry::new), clock);
    }

    @Bean
    Sender outboxSender(
            KafkaProperties kafka,
            RelaySettings settings,
            RelayMetrics metrics,
            @Value("${spring.application.name}") String service) {
        return new Sender(producers(kafka, settings), "/" + service, metrics);
    }

    @Bean
    Relay relay(
            RelaySettings settings,
            MongoOperations mongo,
            UnsentEvents unsent,
            NewEvents newEvents,
            ObjectProvider<Sender> sender,
            RelayMetrics metrics) {
        Lease lease = new Lease(mongo, settings.lease());
        Supplier<Term> terms = () -> new Term(lease, unsent, newEvents, sender.getObject(), metrics);
        return new Relay(settings, lease, unsent, newEvents, terms);
    }

    private static Supplier<Producer<byte[], byte[]>> producers(KafkaProperties kafka, RelaySettings settings) {
        Map<String, Object> config = new HashMap<>(kafka.buildProducerProperties());
        int delivery = Math.toIntExact(settings.delivery().toMillis());
        config.putAll(Map.of(
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.LINGER_MS_CONFIG,
                0,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                delivery,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                delivery / 2,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                2000L,
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "none"));
        return () -> new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer());
    }
}
