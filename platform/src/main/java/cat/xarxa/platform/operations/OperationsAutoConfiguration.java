package cat.xarxa.platform.operations;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import cat.xarxa.platform.audit.Audit;
import cat.xarxa.platform.caller.EndpointRules;
import cat.xarxa.platform.consumer.DeadLetters;
import cat.xarxa.platform.consumer.EventConsumers;
import cat.xarxa.platform.lag.ConsumerLag;
import cat.xarxa.platform.outbox.OutboxState;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

/** The operator's view of every service that has an outbox, consumers and an API. */
@AutoConfiguration(
        afterName = {
            "cat.xarxa.platform.audit.AuditAutoConfiguration",
            "cat.xarxa.platform.consumer.ConsumerAutoConfiguration",
            "cat.xarxa.platform.lag.LagAutoConfiguration",
            "cat.xarxa.platform.outbox.relay.RelayAutoConfiguration"
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnProperty(name = "xarxa.api", havingValue = "true", matchIfMissing = true)
@ConditionalOnBean({DeadLetters.class, OutboxState.class})
class OperationsAutoConfiguration {

    /** Looking is for all who answer for the network, mending for the platform's administrators. */
    @Bean
    EndpointRules operationsRules() {
        return rules -> rules.requestMatchers(GET, "/api/v1/ops/**")
                .hasAnyRole("PLATFORM_ADMIN", "OFFICE", "AUDITOR")
                .requestMatchers(POST, "/api/v1/ops/**")
                .hasRole("PLATFORM_ADMIN");
    }

    @Bean
    LagFigures lagFigures(ConsumerLag lag, EventConsumers consumers) {
        return new LagFigures(lag, consumers);
    }

    @Bean
    StateController operationsState(
            OutboxState outbox,
            ConsumerLag lag,
            DeadLetters deadLetters,
            @Value("${spring.application.name}") String service) {
        return new StateController(service, outbox, lag, deadLetters);
    }

    @Bean
    DeadLetterController operationsDeadLetters(DeadLetters deadLetters, ObjectProvider<Audit> audit) {
        return new DeadLetterController(deadLetters, act -> audit.ifAvailable(log -> log.append(act)));
    }
}
