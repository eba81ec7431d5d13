package cat.xarxa.portal.account;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.ImportHttpServices;

/** Members-service over HTTP, for who operates the platform. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = "members", types = AccountsApi.class)
class AccountsConfiguration {}
