package cat.xarxa.portal.gateway;

import cat.xarxa.platform.problem.ProblemWriter;
import cat.xarxa.portal.stream.EventStreams;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The gateway is a servlet of its own, beside the pages: nothing there reads a body or a parameter before it does. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GatewaySettings.class)
class GatewayConfiguration {

    @Bean
    ServletRegistrationBean<Gateway> gateway(
            Routes routes, Passage passage, EventStreams streams, ProblemWriter problems) {
        ServletRegistrationBean<Gateway> gateway =
                new ServletRegistrationBean<>(new Gateway(routes, passage, streams, problems), "/api/*", "/feeds/*");
        gateway.setName("gateway");
        return gateway;
    }
}
