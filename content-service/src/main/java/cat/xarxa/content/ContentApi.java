package cat.xarxa.content;

import cat.xarxa.platform.description.ApiDescription;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the API document of this service says of itself. */
@Configuration(proxyBeanMethods = false)
class ContentApi {

    @Bean
    ApiDescription apiDescription() {
        return new ApiDescription(
                "Content",
                "What the network publishes: posts in Catalan, Spanish and English, drafted by the office or"
                        + " proposed by partners, published once, read by everybody or by the network.",
                Map.of(
                        "draft", List.of("400", "401", "403", "413", "415"),
                        "revise", List.of("400", "401", "403", "404", "409", "412", "413", "415", "428"),
                        "publish", List.of("401", "403", "404", "409"),
                        "change", List.of("400", "401", "403", "404", "409", "412", "413", "415", "428"),
                        "correct", List.of("400", "401", "403", "404", "409", "412", "413", "415", "428"),
                        "withdraw", List.of("400", "401", "403", "404", "409", "412", "413", "415", "428"),
                        "read", List.of("401", "404"),
                        "list", List.of("400", "401", "403"),
                        "news", List.of("304", "400")));
    }
}
