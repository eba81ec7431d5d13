package cat.xarxa.members.security;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** The service's rules, for slices of other packages. */
@TestConfiguration(proxyBeanMethods = false)
@Import(SecurityConfiguration.class)
public class Rules {}
