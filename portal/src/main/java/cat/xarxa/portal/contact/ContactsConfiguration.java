package cat.xarxa.portal.contact;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.ImportHttpServices;

/** Members-service over HTTP, for who acts for a member. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = "members", types = ContactsApi.class)
class ContactsConfiguration {}
