package cat.xarxa.events.security;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import cat.xarxa.platform.caller.EndpointRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Everybody reads, as far as the activity is for them; for whom somebody may write is decided with the organisation at
 * hand; the office alone publishes. What is not named here is refused.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String OFFICE = "OFFICE";
    private static final String[] READABLE = {
        "/api/v1/activities",
        "/api/v1/activities/{id}",
        "/api/v1/series",
        "/api/v1/series/{id}",
        "/feeds/agenda.ics",
        "/feeds/agenda.atom",
        "/feeds/activities/{file}",
        "/api/docs/events.json"
    };

    @Bean
    EndpointRules endpointRules() {
        return rules -> rules.requestMatchers(GET, READABLE)
                .permitAll()
                .requestMatchers(HEAD, READABLE)
                .permitAll()
                .requestMatchers(POST, "/api/v1/activities")
                .authenticated()
                .requestMatchers(PUT, "/api/v1/activities/{id}")
                .authenticated()
                .requestMatchers(POST, "/api/v1/activities/{id}/publish", "/api/v1/activities/{id}/recordings")
                .hasRole(OFFICE)
                .requestMatchers(PUT, "/api/v1/series/{id}")
                .hasRole(OFFICE)
                .requestMatchers(GET, "/api/v1/speakers")
                .hasRole(OFFICE);
    }
}
