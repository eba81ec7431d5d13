package cat.xarxa.portal.profile;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.ImportHttpServices;

/** The signed-in person at members-service, over HTTP. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = "members", types = ProfileApi.class)
class ProfileConfiguration {}
