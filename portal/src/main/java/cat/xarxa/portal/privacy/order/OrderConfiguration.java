package cat.xarxa.portal.privacy.order;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.ImportHttpServices;

/** Members-service over HTTP for copies that others ask for. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = "members", types = ExportOrdersApi.class)
class OrderConfiguration {}
