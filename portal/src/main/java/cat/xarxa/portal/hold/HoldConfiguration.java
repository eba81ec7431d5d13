package cat.xarxa.portal.hold;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.ImportHttpServices;

/** Notification-service over HTTP for holds. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = "notification", types = HoldsApi.class)
class HoldConfiguration {}
