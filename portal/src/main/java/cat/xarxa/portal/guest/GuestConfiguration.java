package cat.xarxa.portal.guest;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.ImportHttpServices;

/** The two services over HTTP. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = "notification", types = GuestPagesApi.class)
@ImportHttpServices(group = "members", types = GuestsApi.class)
class GuestConfiguration {}
