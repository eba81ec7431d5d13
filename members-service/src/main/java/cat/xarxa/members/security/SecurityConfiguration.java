package cat.xarxa.members.security;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import cat.xarxa.platform.caller.EndpointRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everybody reads public facts, a signed-in person about themselves. What is not named here is refused. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String OFFICE = "OFFICE";
    private static final String PLATFORM_ADMIN = "PLATFORM_ADMIN";
    private static final String[] READABLE = {
        "/api/v1/members",
        "/api/v1/members/{id}",
        "/api/v1/partners",
        "/api/v1/partners/{id}",
        "/api/v1/organs",
        "/api/v1/organs/{id}",
        "/api/v1/network",
        "/api/v1/network/logos/{digest}",
        "/api/docs/members.json"
    };

    /** What the organs decide of a member, and the office puts down. */
    private static final String[] STEPS = {
        "/api/v1/members/{id}/admit",
        "/api/v1/members/{id}/adhere",
        "/api/v1/members/{id}/suspend",
        "/api/v1/members/{id}/reinstate",
        "/api/v1/members/{id}/leave"
    };

    @Bean
    EndpointRules endpointRules() {
        return rules -> rules.requestMatchers(GET, READABLE)
                .permitAll()
                .requestMatchers(HEAD, READABLE)
                .permitAll()
                .requestMatchers(POST, "/api/v1/guests")
                .permitAll()
                .requestMatchers(GET, "/api/v1/me")
                .authenticated()
                .requestMatchers(
                        "/api/v1/me/profile",
                        "/api/v1/me/erasure",
                        "/api/v1/me/export",
                        "/api/v1/me/contacts/{org}",
                        "/api/v1/organisations/{org}/contacts",
                        "/api/v1/organisations/{org}/people",
                        "/api/v1/organisations/{org}/people/{person}",
                        "/api/v1/organisations/{org}/people/{person}/invitation",
                        "/api/v1/mandates/{id}/rights",
                        "/api/v1/organisations/{org}/successions",
                        "/api/v1/mandates/{id}/end",
                        "/api/v1/mandates/{id}/succession",
                        "/api/v1/mandates/{id}/succession/preview")
                .authenticated()
                .requestMatchers("/api/v1/duties", "/api/v1/duties/{person}")
                .hasRole("PLATFORM_ADMIN")
                .requestMatchers(GET, "/api/v1/accounts/comparisons", "/api/v1/accounts/waiting")
                .hasAnyRole(OFFICE, PLATFORM_ADMIN, "AUDITOR")
                .requestMatchers(POST, "/api/v1/accounts/comparisons", "/api/v1/accounts/waiting/{key}/retry")
                .hasRole(PLATFORM_ADMIN)
                .requestMatchers(POST, "/api/v1/privacy/erasures", "/api/v1/privacy/exports")
                .authenticated()
                .requestMatchers(
                        GET,
                        "/api/v1/privacy/erasures",
                        "/api/v1/privacy/erasures/{id}",
                        "/api/v1/privacy/exports",
                        "/api/v1/privacy/exports/{id}")
                .hasAnyRole(OFFICE, PLATFORM_ADMIN, "AUDITOR")
                .requestMatchers(
                        POST,
                        "/api/v1/privacy/erasures/{id}/approve",
                        "/api/v1/privacy/erasures/{id}/refuse",
                        "/api/v1/privacy/exports/{id}/approve",
                        "/api/v1/privacy/exports/{id}/refuse")
                .hasRole(PLATFORM_ADMIN)
                .requestMatchers(GET, "/api/v1/directory.csv", "/api/v1/directory.xlsx")
                .hasAnyRole(OFFICE, "COMMISSION", "PLATFORM_ADMIN")
                .requestMatchers(GET, "/api/v1/partners/{id}/clients", "/api/v1/partners/{id}/clients/{name}")
                .hasAnyRole(OFFICE, "COMMISSION", PLATFORM_ADMIN)
                .requestMatchers(
                        POST,
                        "/api/v1/partners/{id}/clients",
                        "/api/v1/partners/{id}/clients/{name}/rotate",
                        "/api/v1/partners/{id}/clients/{name}/revoke")
                .hasRole(PLATFORM_ADMIN)
                .requestMatchers(PUT, "/api/v1/network")
                .hasRole(PLATFORM_ADMIN)
                .requestMatchers(POST, "/api/v1/network/logos")
                .hasRole(PLATFORM_ADMIN)
                .requestMatchers(PUT, "/api/v1/partners/{id}/contacts")
                .hasRole(OFFICE)
                .requestMatchers(
                        POST,
                        "/api/v1/members",
                        "/api/v1/members/import",
                        "/api/v1/partners",
                        "/api/v1/partners/{id}/end")
                .hasRole(OFFICE)
                .requestMatchers(
                        POST,
                        "/api/v1/organs",
                        "/api/v1/organs/{id}/close",
                        "/api/v1/organs/{id}/seats",
                        "/api/v1/organs/{id}/seats/{seat}/end")
                .hasRole(OFFICE)
                .requestMatchers(POST, STEPS)
                .hasAnyRole(OFFICE, "COMMISSION");
    }
}
