package cat.xarxa.portal.sending;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.ImportHttpServices;

/** Notification-service over HTTP for mails on their way. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = "notification", types = SendingApi.class)
class SendingConfiguration {}
