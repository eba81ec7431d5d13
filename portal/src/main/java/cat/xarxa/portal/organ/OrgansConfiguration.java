package cat.xarxa.portal.organ;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.ImportHttpServices;

/** Members-service over HTTP, for organs. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = "members", types = OrgansApi.class)
class OrgansConfiguration {}
