package cat.xarxa.members.security;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;

import cat.xarxa.platform.caller.EndpointRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everybody reads public facts, a signed-in person about themselves. What is not named here is refused. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String[] READABLE = {
        "/api/v1/members", "/api/v1/members/{id}", "/api/v1/partners", "/api/docs/members.json"
    };

    @Bean
    EndpointRules endpointRules() {
        return rules -> rules.requestMatchers(GET, READABLE)
                .permitAll()
                .requestMatchers(HEAD, READABLE)
                .permitAll()
                .requestMatchers(GET, "/api/v1/me")
                .authenticated();
    }
}
