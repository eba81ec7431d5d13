package cat.xarxa.portal.service;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where the four services are. */
@ConfigurationProperties("xarxa.services")
public record ServiceAddresses(URI content, URI events, URI members, URI notification) {}
