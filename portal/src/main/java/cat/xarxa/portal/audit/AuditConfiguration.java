package cat.xarxa.portal.audit;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.ImportHttpServices;

/** The audit logs of all services over HTTP. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = "content", types = AuditApi.class)
@ImportHttpServices(group = "events", types = AuditApi.class)
@ImportHttpServices(group = "members", types = AuditApi.class)
@ImportHttpServices(group = "notification", types = AuditApi.class)
class AuditConfiguration {}
