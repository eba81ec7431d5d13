package cat.xarxa.events.security;

import static org.springframework.http.HttpMethod.GET;

import cat.xarxa.platform.caller.EndpointRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everybody reads the agenda; what is not named here is refused. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    EndpointRules endpointRules() {
        return rules -> rules.requestMatchers(GET, "/api/v1/activities", "/api/docs/events.json")
                .permitAll();
    }
}
