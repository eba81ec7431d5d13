package cat.xarxa.content.security;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import cat.xarxa.platform.caller.EndpointRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Everybody reads, as far as the post is for them; for whom somebody may write is decided with the organisation at
 * hand; the office alone publishes, changes what is published and withdraws it. What is not named here is refused.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String[] READABLE = {
        "/api/v1/posts", "/api/v1/posts/{id}", "/feeds/{feed}", "/api/docs/content.json"
    };

    private static final String[] FOR_THE_OFFICE = {
        "/api/v1/posts/{id}/publish",
        "/api/v1/posts/{id}/changes",
        "/api/v1/posts/{id}/corrections",
        "/api/v1/posts/{id}/withdrawal"
    };

    @Bean
    EndpointRules endpointRules() {
        return rules -> rules.requestMatchers(GET, READABLE)
                .permitAll()
                .requestMatchers(HEAD, READABLE)
                .permitAll()
                .requestMatchers(POST, "/api/v1/posts")
                .authenticated()
                .requestMatchers(PUT, "/api/v1/posts/{id}")
                .authenticated()
                .requestMatchers(POST, FOR_THE_OFFICE)
                .hasRole("OFFICE");
    }
}
