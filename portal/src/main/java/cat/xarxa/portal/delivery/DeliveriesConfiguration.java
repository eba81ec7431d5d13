package cat.xarxa.portal.delivery;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.ImportHttpServices;

/** The deliveries of notification-service over HTTP. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = "notification", types = DeliveriesApi.class)
class DeliveriesConfiguration {}
