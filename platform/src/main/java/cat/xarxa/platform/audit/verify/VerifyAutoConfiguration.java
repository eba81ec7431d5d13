package cat.xarxa.platform.audit.verify;

import cat.xarxa.platform.audit.AuditSettings;
import cat.xarxa.platform.audit.chain.AuditKeys;
import cat.xarxa.platform.audit.chain.AuditLog;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** The verification of a service's audit log against its database and the broker. */
@AutoConfiguration(after = KafkaAutoConfiguration.class, afterName = "cat.xarxa.platform.audit.AuditAutoConfiguration")
@ConditionalOnBean(AuditLog.class)
class VerifyAutoConfiguration {

    @Bean
    Verification auditVerification(
            MongoDatabaseFactory databases,
            AuditKeys keys,
            AuditSettings settings,
            KafkaProperties kafka,
            Clock clock,
            @Value("${spring.application.name}") String service) {
        Witness witness = new BrokerWitness(kafka.buildConsumerProperties(), service, keys);
        return new Verification(databases, keys, witness, settings.overdue(), clock, service);
    }
}
