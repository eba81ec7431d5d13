package cat.xarxa.platform.caller;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;

/** Who may call which endpoint of a service; what no rule names is refused. */
@FunctionalInterface
public interface EndpointRules {

    /** Adds the rules, most specific first. */
    void authorize(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules);
}
