package cat.xarxa.platform.description;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/** Heads the OpenAPI document of a service that describes its API. */
@AutoConfiguration
@ConditionalOnClass(OpenAPI.class)
@ConditionalOnBean(ApiDescription.class)
class DescriptionAutoConfiguration {

    @Bean
    OpenAPI api(ApiDescription description) {
        return new OpenAPI()
                .info(new Info()
                        .title(description.title())
                        .version("1")
                        .description(description.purpose()
                                + " Refusals are problem documents (RFC 9457) in the language of Accept-Language.")
                        .license(new License().name("EUPL-1.2")))
                .servers(List.of(new Server().url("/").description("The network's portal")))
                .components(new Components().addSecuritySchemes("bearer", bearer()));
    }

    @Bean
    Refusals refusals(ApiDescription description) {
        return new Refusals(description);
    }

    private static SecurityScheme bearer() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("An access token of the realm xarxa for the audience xarxa-api");
    }
}
