package cat.xarxa.portal.post.writing;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.ImportHttpServices;

/** Content-service over HTTP, for authors. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = "content", types = PostManuscriptsApi.class)
class PostManuscriptsConfiguration {}
