package cat.xarxa.portal.colleague;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.ImportHttpServices;

/** Members-service over HTTP for the people of institutions, and who else knows what passes on with a mandate. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = "members", types = ColleaguesApi.class)
@ImportHttpServices(group = "notification", types = InheritanceApi.class)
class ColleaguesConfiguration {}
