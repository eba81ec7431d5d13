package cat.xarxa.portal.operation;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.ImportHttpServices;

/** The operator's side of all services over HTTP. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = "content", types = OperationsApi.class)
@ImportHttpServices(group = "events", types = OperationsApi.class)
@ImportHttpServices(group = "members", types = OperationsApi.class)
@ImportHttpServices(group = "notification", types = OperationsApi.class)
class OperationsConfiguration {}
