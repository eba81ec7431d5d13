package cat.xarxa.platform.outbox.relay;

import cat.xarxa.platform.broker.DurableProducers;
import cat.xarxa.platform.lease.Lease;
import cat.xarxa.platform.metric.AskedGauge;
import cat.xarxa.platform.outbox.NewEvents;
import cat.xarxa.platform.trace.Traces;
import cat.xarxa.platform.transaction.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.KafkaProducer;
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
        afterName = {
            "cat.xarxa.platform.outbox.OutboxAutoConfiguration",
            "cat.xarxa.platform.trace.TraceAutoConfiguration"
        })
@ConditionalOnBean(NewEvents.class)
@ConditionalOnBooleanProperty(name = "xarxa.outbox.relay.enabled", matchIfMissing = true)
@EnableConfigurationProperties(RelaySettings.class)
class RelayAutoConfiguration {

    @Bean
    UnsentEvents unsentEvents(
            MongoDatabaseFactory databases,
            MongoOperations mongo,
            Transactions transactions,
            RelaySettings settings,
            Clock clock) {
        return new UnsentEvents(databases, mongo, transactions, settings.forgetAtOnce(), clock);
    }

    @Bean
    RelayMetrics relayMetrics(ObjectProvider<MeterRegistry> registry, UnsentEvents unsent, Traces traces, Clock clock) {
        MeterRegistry meters = registry.getIfAvailable(SimpleMeterRegistry::new);
        AskedGauge.register(meters, "xarxa.outbox.unsent", unsent::waiting);
        AskedGauge.register(
                meters, "xarxa.outbox.oldest.age", () -> unsent.oldest().toMillis() / 1000.0);
        return new RelayMetrics(meters, traces, clock);
    }

    @Bean
    Sender outboxSender(
            KafkaProperties kafka,
            RelaySettings settings,
            RelayMetrics metrics,
            @Value("${spring.application.name}") String service) {
        Map<String, Object> config = DurableProducers.settings(kafka, settings.delivery());
        return new Sender(
                () -> new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer()),
                "/" + service,
                metrics);
    }

    @Bean
    Relay relay(
            RelaySettings settings,
            MongoOperations mongo,
            UnsentEvents unsent,
            NewEvents newEvents,
            ObjectProvider<Sender> sender,
            RelayMetrics metrics) {
        Lease lease = new Lease(mongo, "outbox_lease", settings.lease());
        Supplier<Term> terms = () -> new Term(lease, unsent, newEvents, sender.getObject(), metrics);
        return new Relay(settings, lease, unsent, newEvents, terms);
    }
}
