package cat.xarxa.members.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.members.mandate.Appointments;
import cat.xarxa.members.mandate.Capacity;
import cat.xarxa.members.mandate.Capacity.Rights;
import cat.xarxa.members.mandate.Capacity.Role;
import cat.xarxa.members.mandate.Ending;
import cat.xarxa.members.mandate.MandateId;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.person.Email;
import cat.xarxa.members.person.Language;
import cat.xarxa.members.person.Person;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.members.person.PersonName;
import cat.xarxa.members.person.Profile;
import cat.xarxa.members.person.Registry;
import cat.xarxa.members.running.RealKeycloak;
import cat.xarxa.members.running.RunningService;
import cat.xarxa.platform.web.Revision;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever may do less is signed out by the real Keycloak, and by nothing else. */
@RunningService
class EndedMandatesIT {

    private static final LocalDate DAY = LocalDate.of(2021, 1, 1);
    private static final Duration AT_ONCE = Duration.ofSeconds(20);
    private static final String PASSWORD = "contrasenya " + UUID.randomUUID();

    private final String address = "sessio" + UUID.randomUUID() + "@example.org";

    @Autowired
    Registry registry;

    @Autowired
    Appointments appointments;

    @Autowired
    ProvisioningQueue queue;

    @Autowired
    Clock clock;

    private PersonId person;
    private MandateId mandate;

    @BeforeEach
    void haveSomebodySignedIn() {
        person = registry.register(Person.Kind.MANDATED, profile(Language.CA), Set.of());
        mandate = appointments.start(person, new OrgId("vic"), new Capacity(Role.TECHNICIAN, Rights.EDITOR), DAY);
        settle();
        UserRepresentation verified = user().toRepresentation();
        verified.setEmailVerified(true);
        user().update(verified);
        user().resetPassword(password());
        RealKeycloak.signIn().as(address, PASSWORD);
        assertThat(user().getUserSessions()).hasSize(1);
    }

    @Test
    void signsOutWhoseMandateEnds() throws Exception {
        appointments.end(mandate, new Revision(0), Ending.at(clock.instant()));

        await().atMost(AT_ONCE)
                .untilAsserted(() -> assertThat(user().getUserSessions()).isEmpty());
        settle();
        assertThat(mandates()).isEqualTo(List.of());
    }

    @Test
    void signsOutWhoMayDoLess() throws Exception {
        appointments.change(mandate, new Revision(0), Rights.USER, DAY);

        await().atMost(AT_ONCE)
                .untilAsserted(() -> assertThat(user().getUserSessions()).isEmpty());
        settle();
        assertThat(mandates()).isEqualTo(List.of(Map.of("org", "vic", "role", "TECHNICIAN", "rights", "USER")));
    }

    @Test
    void leavesTheSessionsOfWhoeverMayDoAsMuchAsBefore() {
        registry.change(person, new Revision(0), profile(Language.EN));
        appointments.change(mandate, new Revision(0), Rights.ADMIN, DAY);
        appointments.start(person, new OrgId("manlleu"), new Capacity(Role.TECHNICIAN, Rights.USER), DAY);
        settle();

        assertThat(user().toRepresentation().getAttributes()).containsEntry("locale", List.of("en"));
        assertThat(user().getUserSessions()).hasSize(1);
    }

    private void settle() {
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(queue.of(person))
                        .map(ProvisioningQueue.Row::open)
                        .hasValue(false));
    }

    private Object mandates() throws Exception {
        return SignedJWT.parse(RealKeycloak.signIn().as(address, PASSWORD).bearer())
                .getJWTClaimsSet()
                .getClaim("mandates");
    }

    private UserResource user() {
        return RealKeycloak.realm().users().get(queue.accountOf(person).orElseThrow());
    }

    private Profile profile(Language language) {
        return new Profile(
                new PersonName("Persona de prova"),
                List.of(new Email(address, Email.Kind.PERSONAL)),
                language,
                ZoneId.of("Europe/Madrid"));
    }

    private static CredentialRepresentation password() {
        CredentialRepresentation credential = new CredentialRepresentation();
        credential.setType(CredentialRepresentation.PASSWORD);
        credential.setValue(PASSWORD);
        credential.setTemporary(false);
        return credential;
    }
}
