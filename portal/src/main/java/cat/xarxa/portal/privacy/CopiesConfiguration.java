package cat.xarxa.portal.privacy;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.ImportHttpServices;

/** Every service over HTTP for the files of copies. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = "content", types = CopiesApi.Content.class)
@ImportHttpServices(group = "events", types = CopiesApi.Events.class)
@ImportHttpServices(group = "members", types = CopiesApi.Members.class)
@ImportHttpServices(group = "notification", types = CopiesApi.Notification.class)
class CopiesConfiguration {}
