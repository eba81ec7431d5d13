package cat.xarxa.portal.adhesion;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.ImportHttpServices;

/** Members-service over HTTP, for the office. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(
        group = "members",
        types = {AdhesionsApi.class, DirectoryFilesApi.class})
class AdhesionsConfiguration {}
