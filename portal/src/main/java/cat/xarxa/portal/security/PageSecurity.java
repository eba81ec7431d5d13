package cat.xarxa.portal.security;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import cat.xarxa.portal.identity.IdentityProvider;
import cat.xarxa.portal.signin.KnownUsers;
import cat.xarxa.portal.signin.People;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;

/** Who may see which page, and how people sign in and out. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http, SignInParts parts, SignInEntry entry, People people, PageHeaders headers)
            throws Exception {
        InterruptedPage interrupted = new InterruptedPage();
        return http.authorizeHttpRequests(rules -> rules.requestMatchers(
                                "/{lang}/inbox/**",
                                "/{lang}/institution/**",
                                "/{lang}/preferences/**",
                                "/{lang}/profile/**",
                                "/{lang}/subscriptions/**",
                                "/{lang}/sign-in")
                        .authenticated()
                        .requestMatchers("/{lang}/console/**")
                        .access(new ConsoleDoor())
                        .anyRequest()
                        .permitAll())
                .requestCache(cache -> cache.requestCache(interrupted))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(entry).accessDeniedHandler(new PageRefused()))
                .csrf(csrf -> csrf.ignoringRequestMatchers(
                        WithoutCsrfToken.BY_ITS_OWN_PROOF, WithoutCsrfToken.COLOURS, WithoutCsrfToken.FOLLOW))
                .oauth2Login(login -> signIn(login, parts, people, interrupted))
                .oidcLogout(logout -> logout.backChannel(channel -> channel.logoutHandler(parts.backChannel())))
                .logout(logout -> logout.logoutRequestMatcher(pathPattern(HttpMethod.POST, "/{lang}/sign-out"))
                        .logoutSuccessHandler(parts.signedOut()))
                .headers(headers::write)
                .addFilterBefore(new OwnOrigin(headers.ownOrigin()), CsrfFilter.class)
                .addFilterBefore(new PersonFilter(people), AnonymousAuthenticationFilter.class)
                .build();
    }

    private static void signIn(
            OAuth2LoginConfigurer<HttpSecurity> login, SignInParts parts, People people, InterruptedPage interrupted) {
        login.loginPage("/ca/sign-in")
                .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(resolver(parts.identity())))
                .userInfoEndpoint(endpoint -> endpoint.oidcUserService(new KnownUsers()))
                .authorizedClientRepository(parts.tokens())
                .successHandler(new SignedIn(interrupted, parts.settings(), people, parts.network()))
                .failureHandler(new SignInFailed());
    }

    private static OAuth2AuthorizationRequestResolver resolver(IdentityProvider identity) {
        return new LanguageForKeycloak(new DefaultOAuth2AuthorizationRequestResolver(identity));
    }
}
