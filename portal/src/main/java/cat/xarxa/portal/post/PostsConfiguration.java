package cat.xarxa.portal.post;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.ImportHttpServices;

/** Content-service over HTTP. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = "content", types = PostsApi.class)
class PostsConfiguration {}
