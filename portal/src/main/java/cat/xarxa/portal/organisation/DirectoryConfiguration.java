package cat.xarxa.portal.organisation;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.ImportHttpServices;

/** Members-service over HTTP. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = "members", types = DirectoryApi.class)
class DirectoryConfiguration {}
