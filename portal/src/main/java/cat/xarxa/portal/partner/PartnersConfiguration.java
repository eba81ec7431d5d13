package cat.xarxa.portal.partner;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.ImportHttpServices;

/** Members-service over HTTP, for the office. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(
        group = "members",
        types = {PartnersApi.class, ClientsApi.class})
class PartnersConfiguration {}
