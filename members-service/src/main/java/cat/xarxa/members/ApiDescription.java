package cat.xarxa.members;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Describes the API at {@code /api/docs/members.json}: what it is for and which tokens it takes. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    @Bean
    OpenAPI membersApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Members")
                        .version("1")
                        .description("Who belongs to the network: members and partners, as everybody may know them,"
                                + " and the signed-in person's own name and mandates. Refusals are problem documents"
                                + " (RFC 9457) in the language of Accept-Language.")
                        .license(new License().name("EUPL-1.2")))
                .servers(List.of(new Server().url("/").description("The network's portal")))
                .components(new Components().addSecuritySchemes("bearer", bearer()));
    }

    private static SecurityScheme bearer() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("An access token of the realm xarxa for the audience xarxa-api");
    }
}
