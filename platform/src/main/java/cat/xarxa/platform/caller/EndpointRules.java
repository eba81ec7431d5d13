package cat.xarxa.platform.caller;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;

/** Who may call which endpoints; what none of a service's rules names is refused. */
@FunctionalInterface
public interface EndpointRules {

    /** Adds the rules, most specific first. */
    void authorize(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules);
}
