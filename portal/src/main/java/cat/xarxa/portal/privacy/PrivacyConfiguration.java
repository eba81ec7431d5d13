package cat.xarxa.portal.privacy;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.ImportHttpServices;

/** Members-service over HTTP for erasures and exports. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(
        group = "members",
        types = {ErasuresApi.class, ExportsApi.class})
class PrivacyConfiguration {}
