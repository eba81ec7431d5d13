package cat.xarxa.members;

import cat.xarxa.platform.description.ApiDescription;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the API document of this service says of itself. */
@Configuration(proxyBeanMethods = false)
class MembersApi {

    @Bean
    ApiDescription apiDescription() {
        return new ApiDescription(
                "Members",
                "Who belongs to the network: members and partners, as everybody may know them, and the signed-in"
                        + " person's own name and mandates.",
                Map.of(
                        "members", List.of("400", "401"),
                        "member", List.of("304", "401", "404"),
                        "importMembers", List.of("400", "401", "403", "413", "415"),
                        "askForMail", List.of("400", "413", "415", "429"),
                        "partners", List.of("400", "401"),
                        "partner", List.of("401", "404"),
                        "me", List.of("401", "403", "404")));
    }
}
