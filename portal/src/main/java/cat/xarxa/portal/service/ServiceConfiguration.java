package cat.xarxa.portal.service;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.http.client.JdkClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.autoconfigure.ClientHttpRequestFactoryBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.support.RestClientHttpServiceGroupConfigurer;

/** One way of calling for all services; addresses and time-outs are settings of the groups. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ServiceAddresses.class)
class ServiceConfiguration {

    @Bean
    RestClientHttpServiceGroupConfigurer onBehalfOfTheReader() {
        return groups -> groups.forEachClient((group, client) -> client.requestInterceptor(new OnBehalfOfTheReader()));
    }

    /** For what is not one question with one answer: streams, and calls that are passed on. */
    @Bean
    HttpClient upstream() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(1))
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** The services speak HTTP/1.1; without this every call would begin with an offer to upgrade. */
    @Bean
    ClientHttpRequestFactoryBuilderCustomizer<JdkClientHttpRequestFactoryBuilder> plainHttp() {
        return builder -> builder.withHttpClientCustomizer(client -> client.version(HttpClient.Version.HTTP_1_1));
    }
}
