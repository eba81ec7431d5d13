package cat.xarxa.platform.audit;

import cat.xarxa.platform.audit.chain.AuditKeys;
import cat.xarxa.platform.audit.chain.AuditLog;
import cat.xarxa.platform.id.Ids;
import cat.xarxa.platform.outbox.Outbox;
import cat.xarxa.platform.preparation.Preparation;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;

/** The audit log of a service that has an outbox; {@code xarxa.audit.enabled=false} leaves it out. */
@AutoConfiguration(afterName = "cat.xarxa.platform.outbox.OutboxAutoConfiguration")
@ConditionalOnBooleanProperty(name = "xarxa.audit.enabled", matchIfMissing = true)
@ConditionalOnBean(Outbox.class)
@EnableConfigurationProperties(AuditSettings.class)
class AuditAutoConfiguration {

    @Bean
    AuditKeys auditKeys(AuditSettings settings, @Value("${spring.application.name}") String service) {
        return AuditKeys.of(service, settings.secret(), settings.formerSecrets());
    }

    @Bean
    AuditLog auditLog(MongoOperations mongo) {
        return new AuditLog(mongo);
    }

    @Bean
    Preparation auditIndexes(AuditLog log) {
        return log::prepare;
    }

    @Bean
    Audit audit(AuditLog log, AuditKeys keys, Ids ids, Clock clock) {
        return new Audit(log, keys.current(), ids, clock);
    }
}
