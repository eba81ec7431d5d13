package cat.xarxa.portal.description;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.ImportHttpServices;

/** Members-service over HTTP for the network's description. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = "members", types = DescriptionApi.class)
class DescriptionConfiguration {}
