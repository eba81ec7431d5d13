package cat.xarxa.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.platform.envelope.Origin;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

class ActorTests {

    private static final String AINA = UUID.randomUUID().toString();

    private final Act act = Act.of("note.written", "note", "1").forOrganisation("manlleu");

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void isAPersonWithDutiesAndWhatTheyMayDoForTheOrganisation() {
        signIn(Map.of(
                "person_id", AINA,
                "realm_access", Map.of("roles", List.of("PLATFORM_ADMIN", "OFFICE", "default-roles-xarxa")),
                "mandates", List.of(mandate("manlleu", "EDITOR"), mandate("vic", "ADMIN"))));

        assertThat(Actor.current(act))
                .isEqualTo(new Actor("person:" + AINA, List.of("EDITOR", "OFFICE", "PLATFORM_ADMIN")));
    }

    @Test
    void isAMachineByItsSubject() {
        signIn(Map.of("partner", "coopcat"));

        assertThat(Actor.current(act)).isEqualTo(new Actor("client:subject", List.of("PARTNER")));
    }

    @Test
    void isWhoTheActNames() {
        signIn(Map.of("person_id", AINA));

        assertThat(Actor.current(act.by("link:somebody"))).isEqualTo(new Actor("link:somebody", List.of()));
    }

    @Test
    void isTheSystemWhenNobodyCallsOrAnEventIsHandled() {
        assertThat(Actor.current(act)).isEqualTo(Actor.SYSTEM);

        signIn(Map.of("person_id", AINA));
        new Origin("beginning", "cause", "somebody", null)
                .during(() -> assertThat(Actor.current(act)).isEqualTo(Actor.SYSTEM));
    }

    private static Map<String, String> mandate(String org, String rights) {
        return Map.of("org", org, "role", "TECHNICIAN", "rights", rights);
    }

    private static void signIn(Map<String, Object> claims) {
        Jwt token = Jwt.withTokenValue("token")
                .header("alg", "none")
                .subject("subject")
                .claims(all -> all.putAll(claims))
                .build();
        SecurityContextHolder.getContext().setAuthentication(new JwtAuthenticationToken(token));
    }
}
