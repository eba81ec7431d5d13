package cat.xarxa.portal.activity;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.ImportHttpServices;

/** Events-service over HTTP. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = "events", types = ActivitiesApi.class)
class ActivitiesConfiguration {}
