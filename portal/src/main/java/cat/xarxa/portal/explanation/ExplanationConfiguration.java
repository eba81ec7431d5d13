package cat.xarxa.portal.explanation;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.ImportHttpServices;

/** Notification-service over HTTP for explanations. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = "notification", types = ExplanationsApi.class)
class ExplanationConfiguration {}
