package cat.xarxa.portal.dryrun;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.ImportHttpServices;

/** Notification-service over HTTP for dry runs. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = "notification", types = DryRunsApi.class)
class DryRunConfiguration {}
