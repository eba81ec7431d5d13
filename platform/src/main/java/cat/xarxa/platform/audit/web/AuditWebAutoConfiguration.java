package cat.xarxa.platform.audit.web;

import static org.springframework.http.HttpMethod.GET;

import cat.xarxa.platform.audit.chain.AuditLog;
import cat.xarxa.platform.audit.verify.Verification;
import cat.xarxa.platform.caller.EndpointRules;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The audit log of every service that has one and an API. */
@AutoConfiguration(afterName = "cat.xarxa.platform.audit.verify.VerifyAutoConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnProperty(name = "xarxa.api", havingValue = "true", matchIfMissing = true)
@ConditionalOnBean(Verification.class)
class AuditWebAutoConfiguration {

    /** Before the rules of operations, which let more people look. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    EndpointRules auditRules() {
        return rules -> rules.requestMatchers(GET, "/api/v1/ops/*/audit", "/api/v1/ops/*/audit/**")
                .hasAnyRole("PLATFORM_ADMIN", "AUDITOR");
    }

    @Bean
    AuditController auditController(AuditLog log, Verification verification) {
        return new AuditController(log, verification);
    }
}
