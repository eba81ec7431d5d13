package cat.xarxa.platform.audit.seal;

import cat.xarxa.platform.audit.AuditSettings;
import cat.xarxa.platform.audit.chain.AuditKeys;
import cat.xarxa.platform.audit.chain.AuditLog;
import cat.xarxa.platform.lease.Lease;
import cat.xarxa.platform.metric.AskedGauge;
import cat.xarxa.platform.outbox.Outbox;
import cat.xarxa.platform.transaction.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;

/** The sealer of a service's audit log, and figures that tell when it does not keep up. */
@AutoConfiguration(afterName = "cat.xarxa.platform.audit.AuditAutoConfiguration")
@ConditionalOnBean(AuditLog.class)
class SealAutoConfiguration {

    @Bean
    Sealing auditSealing(
            AuditLog log,
            AuditKeys keys,
            Outbox outbox,
            Transactions transactions,
            Clock clock,
            @Value("${spring.application.name}") String service) {
        return new Sealing(log, keys.current(), service, outbox, transactions, clock);
    }

    @Bean
    Pruning auditPruning(AuditLog log, AuditKeys keys, AuditSettings settings, Transactions transactions, Clock clock) {
        return new Pruning(log, keys, settings, transactions, clock);
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "xarxa.audit.sealing", matchIfMissing = true)
    Sealer auditSealer(
            AuditSettings settings,
            MongoOperations mongo,
            AuditLog log,
            Sealing sealing,
            Pruning pruning,
            ObjectProvider<MeterRegistry> registry,
            Clock clock) {
        MeterRegistry meters = registry.getIfAvailable(SimpleMeterRegistry::new);
        AskedGauge.register(meters, "xarxa.audit.unsealed", log::countUnsealed);
        AskedGauge.register(
                meters,
                "xarxa.audit.oldest.age",
                () -> log.oldestUnsealed(clock.instant()).toMillis() / 1000.0);
        return new Sealer(settings, new Lease(mongo, "audit_lease", settings.lease()), log, sealing, pruning);
    }
}
