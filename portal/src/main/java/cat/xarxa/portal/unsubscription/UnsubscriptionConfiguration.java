package cat.xarxa.portal.unsubscription;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.ImportHttpServices;

/** The unsubscriptions of notification-service over HTTP. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = "notification", types = UnsubscriptionApi.class)
class UnsubscriptionConfiguration {}
