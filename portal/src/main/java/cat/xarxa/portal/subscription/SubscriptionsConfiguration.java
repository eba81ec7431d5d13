package cat.xarxa.portal.subscription;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.ImportHttpServices;

/** Notification-service over HTTP, for what people follow. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = "notification", types = SubscriptionsApi.class)
class SubscriptionsConfiguration {}
