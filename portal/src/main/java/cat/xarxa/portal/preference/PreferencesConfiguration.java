package cat.xarxa.portal.preference;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.ImportHttpServices;

/** Notification-service over HTTP, for how people want to be written to. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = "notification", types = PreferencesApi.class)
class PreferencesConfiguration {}
