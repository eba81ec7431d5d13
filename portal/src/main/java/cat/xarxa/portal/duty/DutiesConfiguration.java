package cat.xarxa.portal.duty;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.ImportHttpServices;

/** Members-service over HTTP, for platform administrators. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = "members", types = DutiesApi.class)
class DutiesConfiguration {}
