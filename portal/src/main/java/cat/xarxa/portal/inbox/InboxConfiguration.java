package cat.xarxa.portal.inbox;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.ImportHttpServices;

/** The inbox of notification-service over HTTP. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = "notification", types = InboxApi.class)
class InboxConfiguration {}
