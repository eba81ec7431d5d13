package cat.xarxa.portal.feedlink;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.ImportHttpServices;

/** The private feed of notification-service over HTTP. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = "notification", types = FeedLinkApi.class)
class FeedLinkConfiguration {}
