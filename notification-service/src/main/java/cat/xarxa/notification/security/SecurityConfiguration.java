package cat.xarxa.notification.security;

import cat.xarxa.platform.caller.EndpointRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/**
 * Everyone's inbox, subscriptions and digest are their own, the ledger's numbers and holds are the office's, capability
 * links are open.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    EndpointRules endpointRules() {
        return rules -> rules.requestMatchers(HttpMethod.GET, "/api/docs/notifications.json")
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/api/v1/unsubscriptions/*")
                .permitAll()
                .requestMatchers(HttpMethod.POST, "/api/v1/unsubscriptions/*")
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/feeds/inbox/*")
                .permitAll()
                .requestMatchers(HttpMethod.POST, "/api/v1/guest-wishes")
                .permitAll()
                .requestMatchers("/api/v1/guest-confirmations/*", "/api/v1/guest-pages/**")
                .permitAll()
                .requestMatchers(
                        HttpMethod.GET, "/api/v1/publications/*/deliveries", "/api/v1/publications/*/explanations/*")
                .hasRole("OFFICE")
                .requestMatchers(HttpMethod.GET, "/api/v1/mail-sending/state")
                .permitAll()
                .requestMatchers(
                        "/api/v1/holds/**", "/api/v1/dry-runs/**", "/api/v1/mail-sending/**", "/api/v1/settings/hold")
                .hasRole("OFFICE")
                .requestMatchers(HttpMethod.GET, "/api/v1/inheritances/*")
                .authenticated()
                .requestMatchers(
                        "/api/v1/inbox/**", "/api/v1/subscriptions/**", "/api/v1/preferences", "/api/v1/digests/next")
                .authenticated();
    }
}
