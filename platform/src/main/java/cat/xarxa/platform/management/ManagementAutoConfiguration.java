package cat.xarxa.platform.management;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointWebExtension;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Keeps figures apart from requests. Whoever reaches the management port reads them without a token, as monitoring
 * does: it is bound to loopback unless the deployment says otherwise, and the portal leads nobody there.
 */
@AutoConfiguration(
        after = ServletWebSecurityAutoConfiguration.class,
        afterName = "cat.xarxa.platform.caller.ApiSecurityAutoConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class ManagementAutoConfiguration {

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain managementSecurity(HttpSecurity http, Environment environment) throws Exception {
        return http.securityMatcher(request -> request.getLocalPort() == port(environment))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(
                        rules -> rules.requestMatchers(HttpMethod.GET, "/actuator/health/**", "/actuator/prometheus")
                                .permitAll()
                                .anyRequest()
                                .denyAll())
                .build();
    }

    @Bean
    ProbeController probes(HealthEndpointWebExtension health) {
        return new ProbeController(health);
    }

    /** Known once the port is open; before that nobody can ask there. */
    private static int port(Environment environment) {
        return environment.getProperty("local.management.port", Integer.class, -1);
    }
}
