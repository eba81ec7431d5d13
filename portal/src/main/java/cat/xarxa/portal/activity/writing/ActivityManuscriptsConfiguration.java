package cat.xarxa.portal.activity.writing;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.ImportHttpServices;

/** Events-service over HTTP, for authors. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = "events", types = ActivityManuscriptsApi.class)
class ActivityManuscriptsConfiguration {}
